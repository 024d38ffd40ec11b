import { kubernetes } from "@ashlar/schemas";
import type { About, ObjectRule } from "../rule/object-rule.ts";

/** Kinds whose generation the server counts by itself, whatever is sent. Seen by asking it. */
const counted: ReadonlySet<string> = new Set(
  `CronJob CustomResourceDefinition DaemonSet Deployment DeviceClass EndpointSlice FlowSchema Ingress IngressClass Job MutatingAdmissionPolicy
MutatingAdmissionPolicyBinding MutatingWebhookConfiguration NetworkPolicy Pod PodDisruptionBudget PodTemplate PriorityClass
PriorityLevelConfiguration ReplicaSet ReplicationController ResourceSlice StatefulSet ValidatingAdmissionPolicy
ValidatingAdmissionPolicyBinding ValidatingWebhookConfiguration`.split(/\s+/),
);

const isCounted = ({ object, kubernetes: version }: About): boolean =>
  counted.has(object.kind) || !kubernetes(version).kinds.has(`${object.apiVersion} ${object.kind}`);

/** A number of 64 bits without a sign, as etcd counts. */
const isVersion = (text: string): boolean => /^\d+$/.test(text) && BigInt(text) < 2n ** 64n;

const remedy = "leave it out";

export const serverMetadata: ObjectRule = {
  name: "server-metadata",
  family: "api",
  severity: "error",
  holds: "Metadata that belongs to the API server is left to it: server-side apply refuses uid and managedFields",
  on: {
    "meta.v1.ObjectMeta": (metadata, report, about) => {
      if (metadata !== about.object.metadata) return;
      const { uid = "", managedFields, generation, resourceVersion = "" } = metadata;
      if (resourceVersion !== "" && !isVersion(resourceVersion)) report(["resourceVersion"], `'${resourceVersion}' is no version`, remedy);
      if (uid !== "") report(["uid"], "the API server gives the uid", remedy);
      if (managedFields !== undefined) report(["managedFields"], "the API server keeps account of who manages which field", remedy);
      if (generation < 0 && !isCounted(about)) report(["generation"], `${generation} is no number of changes`, remedy);
    },
  },
};
