import type { Site } from "../site.ts";
import type { Role } from "./pools.ts";

/** Fields by name, `[]` for the items of a list, `{}` for the entries of a map; with their type where the name means different things. */
const fields: Partial<Record<Role, string>> = {
  portName: "ContainerPort.name ServicePort.name EndpointPort.name ServiceBackendPort.name",
  environmentName: "EnvVar.name EnvFromSource.prefix",
  absolutePath:
    "mountPath VolumeMount.subPath VolumeMount.subPathExpr devicePath HTTPGetAction.path HTTPIngressPath.path NFSVolumeSource.path " +
    "HostPathVolumeSource.path LocalVolumeSource.path ServiceReference.path CephFSVolumeSource.path CephFSPersistentVolumeSource.path " +
    "GlusterfsVolumeSource.path GlusterfsPersistentVolumeSource.path workingDir terminationMessagePath localhostProfile secretFile directory",
  relativePath:
    "KeyToPath.path DownwardAPIVolumeFile.path ServiceAccountTokenProjection.path credentialBundlePath keyPath certificateChainPath ClusterTrustBundleProjection.path",
  ip: "ip hostIP clusterIP clusterIPs[] externalIPs[] loadBalancerIP nameservers[] Endpoint.addresses[]",
  cidr: "cidr except[] cidrs[] podCIDR podCIDRs[] loadBalancerSourceRanges[]",
  host: "host hostname hosts[] hostnames[] searches[] externalName subdomain hostnameOverride server targetPortal portals[] monitors[]",
  url: "url diskURI repository",
  image: "Container.image reference",
  schedule: "schedule",
  timeZone: "timeZone",
  cel: "expression messageExpression valueExpression rule ValidationRule.message",
  pattern: "JSONSchemaProps.pattern",
  jsonPath: "jsonPath specReplicasPath statusReplicasPath labelSelectorPath ValidationRule.fieldPath",
  wholeFieldPath: "ObjectFieldSelector.fieldPath",
  resourceField: "ResourceFieldSelector.resource",
  labelKey:
    "topologyKey matchLabelKeys[] mismatchLabelKeys[] topologyKeys[] NodeSelectorRequirement.key LabelSelectorRequirement.key " +
    "Taint.key Toleration.key TopologySelectorLabelRequirement.key DeviceTaint.key DeviceToleration.key",
  labelValue:
    "NodeSelectorRequirement.values[] LabelSelectorRequirement.values[] TopologySelectorLabelRequirement.values[] Taint.value Toleration.value " +
    "labels{} matchLabels{} nodeSelector{} ServiceSpec.selector{} ReplicationControllerSpec.selector{} zone",
  qualifiedName:
    "finalizers[] conditionType PodSchedulingGate.name resourceName matchAttribute distinctAttribute extendedResourceName managedBy strategy HTTPHeader.name",
  domainPrefixed: "appProtocol loadBalancerClass controller",
  apiGroup: "apiGroup apiGroups[] CustomResourceDefinitionSpec.group APIServiceSpec.group ParentReference.group",
  apiVersion: "apiVersion apiVersions[]",
  kind: "kind listKind",
  resource: "resources[]",
  verb: "verbs[]",
  nonResourceUrl: "nonResourceURLs[]",
  version:
    "APIServiceSpec.version admissionReviewVersions[] conversionReviewVersions[] CustomResourceDefinitionVersion.name DeviceAttribute.version",
  signer: "signerName",
  capability: "add[] drop[]",
  sysctl: "Sysctl.name",
  windowsUser: "runAsUserName",
  iqn: "iqn initiatorName",
  uid: "uid",
  medium: "medium",
  scope: "scope fsGroupPolicy volumeLifecycleModes[]",
  listType: "x-kubernetes-list-type x-kubernetes-map-type",
  format: "JSONSchemaProps.format CustomResourceColumnDefinition.format",
  schemaType: "JSONSchemaProps.type CustomResourceColumnDefinition.type",
  indexes: "succeededIndexes",
  distribution: "trafficDistribution",
  name:
    "name namespace namespaces[] key secretName claimName volumeName storageClassName serviceName serviceAccountName serviceAccount " +
    "schedulerName ingressClassName nodeName policyName deviceClassName driver driverName provisioner attacher persistentVolumeName handler " +
    "plural singular shortNames[] categories[] resourceClaimName resourceClaimTemplateName request requests[] volumeAttributesClassName " +
    "secretNamespace endpointsNamespace endpoints volumeNamespace containerName priorityClassName runtimeClassName resourceNames[] generateName",
};

const byField = new Map(Object.entries(fields).flatMap(([role, list]) => list.split(" ").map((field) => [field, role as Role] as const)));

const byFormat: Readonly<Record<string, Role>> = { byte: "base64", "date-time": "time", double: "decimal" };

const byType: Readonly<Record<string, Role>> = { "resource.Quantity": "quantity", "meta.v1.Time": "time", "meta.v1.MicroTime": "time" };

const intOrString = (owner: string): Role => (/Deployment|DaemonSet|StatefulSet|Disruption/.test(owner) ? "countOrShare" : "portOrName");

const whole = (field: string): Role => (/port$/i.test(field) ? "port" : /mode$/i.test(field) ? "mode" : "count");

/** What a scalar field holds; undefined of lists, maps, objects, booleans and words that the schema lists. */
export const roleOf = ({
  type,
  owner,
  field,
  place,
  schema,
}: Pick<Site, "type" | "owner" | "field" | "place" | "schema">): Role | undefined => {
  const known = byType[type] ?? byFormat[schema.format ?? ""];
  if (known !== undefined) return known;
  if (type === "IntOrString") return intOrString(owner);
  if (schema.type === "integer") return whole(field);
  if (schema.type !== "string" || schema.enum !== undefined) return undefined;
  const name = `${field}${place === "item" ? "[]" : place === "entry" ? "{}" : ""}`;
  return byField.get(`${owner.slice(owner.lastIndexOf(".") + 1)}.${name}`) ?? byField.get(name) ?? "free";
};
