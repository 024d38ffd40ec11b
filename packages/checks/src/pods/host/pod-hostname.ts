import { dnsLabel } from "../../names/dns-label.ts";
import { dnsSubdomain } from "../../names/dns-subdomain.ts";
import type { ObjectRule, Value } from "../../rule/object-rule.ts";
import { since } from "../../rule/since.ts";

const labels = ["hostname", "subdomain"] as const;

const wrongOverride = ({ hostnameOverride: name, setHostnameAsFQDN, hostNetwork }: Value): string | undefined => {
  if (setHostnameAsFQDN === true) return "excludes setHostnameAsFQDN";
  if (hostNetwork === true) return "excludes hostNetwork";
  return name.length > 64 ? "is longer than 64 characters" : dnsSubdomain(name);
};

export const podHostname: ObjectRule = {
  name: "pod-hostname",
  family: "api",
  severity: "error",
  holds: "The host name of a pod is a DNS label, and what overrides it a DNS name",
  on: {
    "core.v1.PodSpec": (pod, report, about) => {
      if (about.object.kind !== "StatefulSet")
        // which names its pods itself
        for (const field of labels) {
          const name = pod[field];
          const why = name === undefined || name === "" ? undefined : dnsLabel(name);
          if (why !== undefined) report([field], `'${name}' ${why}`);
        }
      if (pod.hostnameOverride === undefined || !since(35, about)) return;
      const why = wrongOverride(pod);
      if (why !== undefined) report(["hostnameOverride"], `'${pod.hostnameOverride}' ${why}`);
    },
  },
};
