import type { Schema } from "@ashlar/schemas";

/** Numbers and truth values that are no pointers in Go: where they are 0 or false, an object has no such field (k8s.io/api 0.36). */
const plain: Readonly<Record<string, readonly string[]>> = {
  "apps.v1.DaemonSetSpec": ["minReadySeconds"],
  "apps.v1.DeploymentSpec": ["minReadySeconds", "paused"],
  "apps.v1.ReplicaSetSpec": ["minReadySeconds"],
  "apps.v1.StatefulSetSpec": ["minReadySeconds"],
  "core.v1.Container": ["stdin", "stdinOnce", "tty"],
  "core.v1.ContainerPort": ["hostPort"],
  "core.v1.EphemeralContainer": ["stdin", "stdinOnce", "tty"],
  "core.v1.NodeSpec": ["unschedulable"],
  "core.v1.PodSpec": ["hostIPC", "hostNetwork", "hostPID"],
  "core.v1.Probe": ["initialDelaySeconds"],
  "core.v1.ReplicationControllerSpec": ["minReadySeconds"],
  "core.v1.ServicePort": ["nodePort"],
  "core.v1.ServiceSpec": ["healthCheckNodePort", "publishNotReadyAddresses"],
  "core.v1.VolumeMount": ["readOnly"],
  "flowcontrol.v1.ResourcePolicyRule": ["clusterScope"],
  "networking.v1.ServiceBackendPort": ["number"],
  "resource.v1.DeviceSubRequest": ["count"],
  "resource.v1.ExactDeviceRequest": ["count"],
  "scheduling.v1.PriorityClass": ["globalDefault"],
};

/** Fields of volumes of which the same holds. */
const ofVolumes: ReadonlySet<string> = new Set(["chapAuthDiscovery", "chapAuthSession", "partition", "readOnly", "sslEnabled"]);

/** Where 0 is taken for nothing, and becomes the default. */
const counts: ReadonlySet<string> = new Set(["failureThreshold", "periodSeconds", "successThreshold", "timeoutSeconds"]);

/** Texts that are left out where they are empty, which is so of most; of others it is not known. */
const texts: ReadonlySet<string> = new Set(["core.v1.EnvVar.value", "core.v1.EmptyDirVolumeSource.medium"]);

/** What the table of defaults has for nothing, and the server leaves out. */
export const leftOut: ReadonlySet<string> = new Set([
  "core.v1.ConfigMapVolumeSource.optional",
  "core.v1.SecretVolumeSource.optional",
  "core.v1.SecurityContext.privileged",
]);

const isPlain = (definition: string, field: string): boolean =>
  plain[definition]?.includes(field) || (definition.endsWith("VolumeSource") && ofVolumes.has(field));

const isEmpty = (value: unknown): boolean => typeof value === "object" && value !== null && Object.keys(value).length === 0;

/**
 * What becomes of a value that says nothing, in an object of Kubernetes' own kinds that went through Go: whether it stays, goes, or nobody
 * knows.
 */
export const fateOf = (
  definition: string,
  field: string,
  value: unknown,
  schema: Schema,
  isNeeded: boolean,
): "stays" | "goes" | "unknown" => {
  if (value === "") return texts.has(`${definition}.${field}`) ? "goes" : "unknown";
  if (value === 0 && definition === "core.v1.Probe" && counts.has(field)) return "unknown";
  if (value === false || value === 0) return isPlain(definition, field) ? "goes" : "stays";
  const isLoose = Array.isArray(value) || schema.additionalProperties !== undefined;
  return isLoose && isEmpty(value) ? (isNeeded || field === "rules" ? "unknown" : "goes") : "stays";
};
