import type { ObjectRule } from "../../rule/object-rule.ts";

export const externalIp: ObjectRule = {
  name: "external-ip",
  family: "security",
  severity: "warning",
  holds: "A Service takes no addresses by externalIPs",
  on: {
    "core.v1.ServiceSpec": ({ externalIPs }, report, { kubernetes }) => {
      if (externalIPs === undefined || externalIPs.length === 0) return;
      const later = Number(kubernetes.slice(2)) >= 36 ? "; deprecated since Kubernetes 1.36, where a cluster may pass over it" : "";
      const message = `takes what is sent to ${externalIPs.join(", ")} from any pod or node, whoever owns the address (CVE-2020-8554)${later}`;
      report(["externalIPs"], message, "use a Service of type LoadBalancer, or a Gateway");
    },
  },
};
