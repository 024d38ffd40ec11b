import type { ObjectRule } from "../../rule/object-rule.ts";

/** How clouds are told that a load balancer is for their own network (documentation of each cloud's controller). */
const inside =
  /^(?:service\.beta\.kubernetes\.io\/(?:azure-load-balancer-internal|aws-load-balancer-(?:internal|scheme)|oci-load-balancer-internal|linode-loadbalancer-nodebalancer-type)|(?:networking\.gke\.io|cloud\.google\.com)\/load-balancer-type)$/;

export const openService: ObjectRule = {
  name: "open-service",
  family: "security",
  severity: "warning",
  default: "off",
  holds: "A Service is reached from outside only from addresses that it names",
  on: {
    "core.v1.Service": ({ metadata, spec }, report) => {
      if (spec?.type === "NodePort") report(["spec", "type"], "opens a port on every node", "use a Gateway, or a ClusterIP");
      if (spec?.type !== "LoadBalancer" || spec.loadBalancerSourceRanges?.length > 0) return;
      for (const key in metadata?.annotations) if (inside.test(key)) return;
      report(["spec"], "is open to every address that can reach it", "name those that may in loadBalancerSourceRanges");
    },
  },
};
