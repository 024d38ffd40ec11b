import type { Value } from "../rule/object-rule.ts";

/** The type of a Service; ClusterIP where it says none. */
export const serviceType = (spec: Value): string => (spec.type === undefined || spec.type === "" ? "ClusterIP" : (spec.type as string));

/** Whether a Service has no address of its own, but leads its clients to the pods'. */
export const isHeadless = (spec: Value): boolean =>
  spec.clusterIP === "None" &&
  (spec.clusterIPs === undefined || (spec.clusterIPs.length <= 1 && (spec.clusterIPs[0] ?? "None") === "None"));

/** Whether a Service is reached from outside the cluster without an Ingress or Gateway. */
export const isExternal = (spec: Value): boolean => {
  const type = serviceType(spec);
  return type === "LoadBalancer" || type === "NodePort" || (type === "ClusterIP" && spec.externalIPs?.length > 0);
};
