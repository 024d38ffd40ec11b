import { dnsLabel } from "../names/dns-label.ts";
import type { ObjectRule } from "../rule/object-rule.ts";
import { isClusterWide } from "./scope.ts";

export const namespaceName: ObjectRule = {
  name: "namespace-name",
  family: "api",
  severity: "error",
  holds: "An object lives in a namespace whose name is a DNS label",
  on: {
    "meta.v1.ObjectMeta": (metadata, report, about) => {
      const { namespace = "" } = metadata;
      if (namespace === "" || metadata !== about.object.metadata) return;
      const why = dnsLabel(namespace);
      if (why !== undefined && !isClusterWide(about)) report(["namespace"], `'${namespace}' ${why}`);
    },
  },
};
