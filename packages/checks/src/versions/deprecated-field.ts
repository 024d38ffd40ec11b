import type { Look, ObjectRule } from "../rule/object-rule.ts";
import { since } from "../rule/since.ts";

/** A field that Kubernetes' own types call deprecated (k8s.io/api 0.36). */
const gone =
  (field: string, says: string, remedy: string): Look =>
  (value, report) => {
    const found: unknown = value[field];
    if (found !== undefined && found !== "") report([field], `${field} ${says}`, remedy);
  };

export const deprecatedField: ObjectRule = {
  name: "deprecated-field",
  family: "version",
  severity: "warning",
  holds: "No object uses a field or a value that Kubernetes advises against",
  on: {
    "core.v1.PodSpec": ({ serviceAccount, serviceAccountName }, report) => {
      if (serviceAccount !== undefined && serviceAccount !== "" && serviceAccountName === undefined)
        report(["serviceAccount"], "serviceAccount is the older name of serviceAccountName", "use serviceAccountName");
    },
    "core.v1.ServiceSpec": (spec, report, about) => {
      if (spec.loadBalancerIP !== undefined && spec.loadBalancerIP !== "")
        report(
          ["loadBalancerIP"],
          "loadBalancerIP is deprecated since Kubernetes 1.24, and not every cloud reads it",
          "use the annotation of the cloud's controller",
        );
      if (spec.trafficDistribution === "PreferClose" && since(35, about))
        report(["trafficDistribution"], "'PreferClose' is deprecated since Kubernetes 1.35", "use PreferSameZone, which means the same");
    },
    "core.v1.PersistentVolumeSpec": ({ persistentVolumeReclaimPolicy: policy }, report) => {
      if (policy === "Recycle")
        report(
          ["persistentVolumeReclaimPolicy"],
          "'Recycle' is deprecated",
          "use volumes that a storage class provides, with Delete or Retain",
        );
    },
    "core.v1.LifecycleHandler": gone("tcpSocket", "does nothing in a lifecycle handler, which fails", "use exec, httpGet or sleep"),
    "core.v1.NodeSpec": (spec, report) => {
      if (spec.configSource !== undefined) report(["configSource"], "configSource does nothing since Kubernetes 1.24", "leave it out");
      if (spec.externalID !== undefined && spec.externalID !== "")
        report(["externalID"], "externalID is deprecated, and nobody reads it", "leave it out");
    },
    "discovery.v1.EndpointSlice": ({ addressType }, report) => {
      if (addressType === "FQDN")
        report(["addressType"], "'FQDN' is deprecated: no proxy ever did anything with it", "use a Service of type ExternalName");
    },
  },
};
