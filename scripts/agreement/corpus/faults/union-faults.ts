import { isRecord, without, withValue } from "../path.ts";
import { plausible } from "../plausible.ts";
import type { Random } from "../random.ts";
import { type Fault, pickSite, remove, type Scene, set } from "../scene.ts";
import type { Site } from "../site.ts";

/** Types of which one of several fields is wanted, and those fields; none named: all. */
const unions: Readonly<Record<string, string>> = {
  "core.v1.Volume": "not name",
  "core.v1.Probe": "exec grpc httpGet tcpSocket",
  "core.v1.LifecycleHandler": "exec httpGet tcpSocket sleep",
  "core.v1.EnvVar": "value valueFrom",
  "core.v1.EnvVarSource": "",
  "core.v1.EnvFromSource": "configMapRef secretRef",
  "core.v1.VolumeProjection": "",
  "core.v1.DownwardAPIVolumeFile": "fieldRef resourceFieldRef",
  "core.v1.PodResourceClaim": "resourceClaimName resourceClaimTemplateName",
  "core.v1.PersistentVolumeSpec":
    "csi nfs local hostPath iscsi azureFile azureDisk awsElasticBlockStore gcePersistentDisk cephfs rbd cinder fc flexVolume glusterfs",
  "core.v1.Container": "volumeDevices volumeMounts",
  "core.v1.PersistentVolumeClaimSpec": "dataSource dataSourceRef",
  "core.v1.ResourceQuotaSpec": "scopes scopeSelector",
  "networking.v1.IngressBackend": "",
  "networking.v1.ServiceBackendPort": "",
  "networking.v1.NetworkPolicyPeer": "",
  "policy.v1.PodDisruptionBudgetSpec": "minAvailable maxUnavailable",
  "autoscaling.v2.MetricSpec": "not type",
  "autoscaling.v2.MetricTarget": "not type",
  "batch.v1.PodFailurePolicyRule": "not action",
  "batch.v1.SuccessPolicyRule": "",
  "batch.v1.JobSpec": "backoffLimit backoffLimitPerIndex maxFailedIndexes",
  "admissionregistration.v1.WebhookClientConfig": "service url",
  "admissionregistration.v1.ParamRef": "name selector",
  "admissionregistration.v1.Mutation": "not patchType",
  "apiextensions.v1.WebhookClientConfig": "service url",
  "apiextensions.v1.CustomResourceConversion": "webhook",
  "storage.v1.VolumeAttachmentSource": "",
  "flowcontrol.v1.Subject": "not kind",
  "flowcontrol.v1.LimitResponse": "queuing",
  "flowcontrol.v1.PriorityLevelConfigurationSpec": "limited exempt",
  "flowcontrol.v1.PolicyRulesWithSubjects": "resourceRules nonResourceRules",
  "rbac.v1.PolicyRule": "resources nonResourceURLs resourceNames apiGroups",
  "rbac.v1.ClusterRole": "rules aggregationRule",
  "resource.v1.DeviceRequest": "exactly firstAvailable",
  "resource.v1.DeviceAttribute": "",
  "resource.v1.ResourceSliceSpec": "nodeName nodeSelector allNodes perDeviceNodeSelection",
  "apiregistration.v1.APIServiceSpec": "caBundle insecureSkipTLSVerify service",
};

const membersOf = ({ type, schema }: Site): readonly string[] => {
  const named = unions[type] ?? "";
  const all = Object.keys(schema.properties ?? {});
  if (named === "") return all;
  return named.startsWith("not ") ? all.filter((name) => name !== named.slice(4)) : named.split(" ");
};

/** A union, those of its members that are there, and those that are not. */
const pickUnion = (scene: Scene, random: Random) => {
  const site = pickSite(scene, random, ({ type, value }) => unions[type] !== undefined && isRecord(value));
  if (site === undefined) return undefined;
  const value = site.value as Readonly<Record<string, unknown>>;
  const members = membersOf(site);
  return { site, there: members.filter((name) => value[name] !== undefined), absent: members.filter((name) => value[name] === undefined) };
};

const memberValue = (scene: Scene, random: Random, { type, schema }: Site, field: string): unknown =>
  plausible(scene, random, schema.properties?.[field] ?? {}, { owner: type, field, place: "field" }, { share: 0.05 });

/** Where one of several is wanted: two, none, or another. */
export const unionFaults: readonly Fault[] = [
  {
    name: "two-members",
    weight: 6,
    make: (scene, random) => {
      const union = pickUnion(scene, random);
      if (union === undefined || union.absent.length === 0) return undefined;
      const field = random.pick(union.absent);
      return set(scene, [...union.site.path, field], memberValue(scene, random, union.site, field));
    },
  },
  {
    name: "no-member",
    weight: 3,
    make: (scene, random) => {
      const union = pickUnion(scene, random);
      return union && union.there.length > 0 ? remove(scene, [...union.site.path, random.pick(union.there)]) : undefined;
    },
  },
  {
    name: "other-member",
    weight: 6,
    make: (scene, random) => {
      const union = pickUnion(scene, random);
      if (union === undefined || union.absent.length === 0 || union.there.length === 0) return undefined;
      const { site } = union;
      const [old, field] = [random.pick(union.there), random.pick(union.absent)];
      const value = memberValue(scene, random, site, field);
      const object = withValue(without(scene.object, [...site.path, old]), [...site.path, field], value);
      return {
        ...set(scene, [...site.path, field], value),
        object,
        what: `${old} replaced by ${field}: ${JSON.stringify(value).slice(0, 60)}`,
      };
    },
  },
];
