import type { Schema } from "./schema.ts";

/** Where kube-apiserver takes more, or less, than it publishes. Each line was seen by asking it (scripts/agreement). */
export interface Correction {
  /** Fields in its list of required ones that may be left out: it fills them in, or never looks. */
  readonly optional?: readonly string[];
  /** Fields that it does not list and insists on. */
  readonly required?: readonly string[];
  /** Fields with a published list of values that it does not hold them to. */
  readonly anyValue?: readonly string[];
  /** Fields with a published list of values where the empty string counts as absent. */
  readonly orEmpty?: readonly string[];
}

/** By definition; the same in all versions. */
export const corrections: Readonly<Record<string, Correction>> = {
  "admissionregistration.v1.ApplyConfiguration": { required: ["expression"] },
  "admissionregistration.v1.JSONPatch": { required: ["expression"] },
  "admissionregistration.v1.MutatingAdmissionPolicy": { required: ["spec"] },
  "admissionregistration.v1.MutatingAdmissionPolicyBinding": { required: ["spec"] },
  "admissionregistration.v1.MutatingAdmissionPolicyBindingSpec": { required: ["policyName"] },
  "admissionregistration.v1.MutatingAdmissionPolicySpec": { required: ["mutations", "reinvocationPolicy"] },
  "admissionregistration.v1.NamedRuleWithOperations": { required: ["apiGroups", "apiVersions", "operations", "resources"] },
  "admissionregistration.v1.ParamKind": { required: ["apiVersion", "kind"] },
  "admissionregistration.v1.ParamRef": { required: ["parameterNotFoundAction"] },
  "admissionregistration.v1.RuleWithOperations": { required: ["apiGroups", "apiVersions", "operations", "resources"] },
  "admissionregistration.v1.ValidatingAdmissionPolicy": { required: ["spec"] },
  "admissionregistration.v1.ValidatingAdmissionPolicyBinding": { required: ["spec"] },
  "admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec": { required: ["policyName", "validationActions"] },
  "apiextensions.v1.CustomResourceDefinitionVersion": { optional: ["served", "storage"] },
  "apiregistration.v1.APIService": { required: ["spec"] },
  "apps.v1.ControllerRevision": { optional: ["revision"] },
  "apps.v1.DaemonSet": { required: ["spec"] },
  "apps.v1.DaemonSetUpdateStrategy": { orEmpty: ["type"] },
  "apps.v1.Deployment": { required: ["spec"] },
  "apps.v1.DeploymentStrategy": { orEmpty: ["type"] },
  "apps.v1.ReplicaSet": { required: ["spec"] },
  "apps.v1.ReplicaSetSpec": { required: ["template"] },
  "apps.v1.StatefulSet": { required: ["spec"] },
  "apps.v1.StatefulSetSpec": { orEmpty: ["podManagementPolicy"] },
  "apps.v1.StatefulSetUpdateStrategy": { orEmpty: ["type"] },
  "autoscaling.v1.HorizontalPodAutoscaler": { required: ["spec"] },
  "autoscaling.v2.HorizontalPodAutoscaler": { required: ["spec"] },
  "batch.v1.CronJob": { required: ["spec"] },
  "batch.v1.CronJobSpec": { orEmpty: ["concurrencyPolicy"] },
  "batch.v1.Job": { required: ["spec"] },
  "batch.v1.JobTemplateSpec": { required: ["spec"] },
  "batch.v1.PodFailurePolicy": { optional: ["rules"] },
  "batch.v1.PodFailurePolicyOnPodConditionsPattern": { optional: ["status"] },
  "certificates.v1.CertificateSigningRequestSpec": { required: ["usages"] },
  "core.v1.AttachedVolume": { optional: ["devicePath", "name"] },
  "core.v1.ClusterTrustBundleProjection": { optional: ["path"] },
  "core.v1.ConfigMapNodeConfigSource": { optional: ["kubeletConfigKey", "name", "namespace"] },
  "core.v1.Container": { orEmpty: ["imagePullPolicy", "terminationMessagePolicy"] },
  "core.v1.ContainerPort": { orEmpty: ["protocol"] },
  "core.v1.ContainerRestartRule": { optional: ["action"] },
  "core.v1.ContainerRestartRuleOnExitCodes": { optional: ["operator"] },
  "core.v1.DaemonEndpoint": { optional: ["Port"] },
  "core.v1.EndpointPort": { orEmpty: ["protocol"] },
  "core.v1.Event": { optional: ["involvedObject", "metadata"] },
  "core.v1.FileKeySelector": { optional: ["key", "path", "volumeName"] },
  "core.v1.HTTPGetAction": { orEmpty: ["scheme"] },
  "core.v1.HTTPHeader": { optional: ["value"] },
  "core.v1.HostPathVolumeSource": { orEmpty: ["type"] },
  "core.v1.ISCSIPersistentVolumeSource": { optional: ["lun"] },
  "core.v1.ISCSIVolumeSource": { optional: ["lun"] },
  "core.v1.ImageVolumeSource": { anyValue: ["pullPolicy"] },
  "core.v1.Lifecycle": { anyValue: ["stopSignal"] },
  "core.v1.LimitRangeSpec": { optional: ["limits"] },
  "core.v1.NodeAddress": { optional: ["address"] },
  "core.v1.NodeCondition": { optional: ["status"] },
  "core.v1.NodeStatus": { anyValue: ["phase"] },
  "core.v1.NodeSystemInfo": {
    optional: [
      "architecture",
      "bootID",
      "containerRuntimeVersion",
      "kernelVersion",
      "kubeProxyVersion",
      "kubeletVersion",
      "machineID",
      "operatingSystem",
      "osImage",
      "systemUUID",
    ],
  },
  "core.v1.PersistentVolume": { required: ["spec"] },
  "core.v1.PersistentVolumeClaim": { required: ["spec"] },
  "core.v1.PersistentVolumeSpec": { orEmpty: ["persistentVolumeReclaimPolicy"] },
  "core.v1.Pod": { required: ["spec"] },
  "core.v1.PodCertificateProjection": { optional: ["keyType", "signerName"] },
  "core.v1.PodResourceClaim": { optional: ["name"] },
  "core.v1.PodSpec": { orEmpty: ["dnsPolicy", "restartPolicy"] },
  "core.v1.PodTemplate": { required: ["template"] },
  "core.v1.PodTemplateSpec": { required: ["spec"] },
  "core.v1.PortStatus": { optional: ["port", "protocol"], anyValue: ["protocol"] },
  "core.v1.PreferredSchedulingTerm": { optional: ["preference"] },
  "core.v1.ReplicationController": { required: ["spec"] },
  "core.v1.ReplicationControllerSpec": { required: ["template"] },
  "core.v1.ResourceClaim": { optional: ["name"] },
  "core.v1.ScaleIOPersistentVolumeSource": { optional: ["secretRef"] },
  "core.v1.ScaleIOVolumeSource": { optional: ["secretRef"] },
  "core.v1.Service": { required: ["spec"] },
  "core.v1.ServicePort": { orEmpty: ["protocol"] },
  "core.v1.ServiceSpec": { orEmpty: ["externalTrafficPolicy", "sessionAffinity", "type"] },
  "core.v1.SleepAction": { optional: ["seconds"] },
  "core.v1.Sysctl": { optional: ["value"] },
  "core.v1.Toleration": { orEmpty: ["effect", "operator"] },
  "core.v1.TypedLocalObjectReference": { optional: ["kind", "name"] },
  "core.v1.TypedObjectReference": { optional: ["kind", "name"] },
  "core.v1.WorkloadReference": { optional: ["name", "podGroup"] },
  "core.v1.VolumeMount": { optional: ["mountPath", "name"], anyValue: ["mountPropagation"] },
  "discovery.v1.EndpointSlice": { optional: ["endpoints"] },
  "discovery.v1.ForNode": { optional: ["name"] },
  "discovery.v1.ForZone": { optional: ["name"] },
  "flowcontrol.v1.FlowSchema": { required: ["spec"] },
  "flowcontrol.v1.LimitedPriorityLevelConfiguration": { required: ["limitResponse"] },
  "flowcontrol.v1.PriorityLevelConfiguration": { required: ["spec"] },
  "meta.v1.Condition": { optional: ["lastTransitionTime", "message", "reason", "status", "type"] },
  "meta.v1.LabelSelectorRequirement": { optional: ["key", "operator"] },
  "networking.v1.IPAddress": { required: ["spec"] },
  "networking.v1.Ingress": { required: ["spec"] },
  "networking.v1.IngressClass": { required: ["spec"] },
  "networking.v1.IngressClassSpec": { required: ["controller"] },
  "networking.v1.IngressPortStatus": { optional: ["port", "protocol"], anyValue: ["protocol"] },
  "networking.v1.NetworkPolicySpec": { optional: ["podSelector"] },
  "networking.v1.ServiceCIDR": { required: ["spec"] },
  "networking.v1.ServiceCIDRSpec": { required: ["cidrs"] },
  "rbac.v1.AggregationRule": { required: ["clusterRoleSelectors"] },
  "rbac.v1.RoleRef": { optional: ["apiGroup"] },
  "resource.v1.Counter": { optional: ["value"] },
  "resource.v1.DeviceCapacity": { optional: ["value"] },
  "resource.v1.DeviceClaimConfiguration": { required: ["opaque"] },
  "resource.v1.DeviceClass": { optional: ["spec"] },
  "resource.v1.DeviceClassConfiguration": { required: ["opaque"] },
  "resource.v1.DeviceSelector": { required: ["cel"] },
  "resource.v1.DeviceSubRequest": { orEmpty: ["allocationMode"] },
  "resource.v1.DeviceToleration": { orEmpty: ["effect", "operator"] },
  "resource.v1.ExactDeviceRequest": { orEmpty: ["allocationMode"] },
  "resource.v1.ResourceClaim": { optional: ["spec"] },
  "resource.v1.ResourceClaimTemplate": { optional: ["spec"] },
  "resource.v1.ResourceClaimTemplateSpec": { optional: ["spec"] },
  "resource.v1.ResourcePool": { optional: ["generation"] },
  "scheduling.v1.PriorityClass": { optional: ["value"] },
  "storage.v1.CSIDriver": { optional: ["spec"] },
  "storage.v1.CSINode": { optional: ["spec"] },
  "storage.v1.CSINodeSpec": { optional: ["drivers"] },
  "storage.v1.StorageClass": { orEmpty: ["reclaimPolicy"] },
  "storage.v1.TokenRequest": { optional: ["audience"] },
};

const corrected = (name: string, schema: Schema, { anyValue = [], orEmpty = [] }: Correction): Schema => {
  const { enum: values = [], ...rest } = schema;
  if (anyValue.includes(name)) return rest;
  return orEmpty.includes(name) && values.length > 0 && !values.includes("") ? { ...schema, enum: [...values, ""] } : schema;
};

/** What the server really holds a definition to. */
export const correct = (definition: string, schema: Schema): Schema => {
  const correction = corrections[definition];
  if (correction === undefined) return schema;
  const { optional = [], required: more = [] } = correction;
  const required = [...new Set([...(schema.required ?? []), ...more])].filter((name) => !optional.includes(name));
  const properties = Object.entries(schema.properties ?? {}).map(([name, each]) => [name, corrected(name, each, correction)] as const);
  const { required: _, ...rest } = schema;
  return { ...rest, ...(required.length > 0 && { required }), properties: Object.fromEntries(properties) };
};
