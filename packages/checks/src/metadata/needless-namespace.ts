import type { ObjectRule } from "../rule/object-rule.ts";
import { isClusterWide } from "./scope.ts";

export const needlessNamespace: ObjectRule = {
  name: "needless-namespace",
  family: "practice",
  severity: "warning",
  holds: "An object that belongs to the whole cluster names no namespace: the API server drops it in silence",
  on: {
    "meta.v1.ObjectMeta": (metadata, report, about) => {
      if (metadata.namespace === undefined || metadata !== about.object.metadata || !isClusterWide(about)) return;
      report(
        ["namespace"],
        `a ${about.object.kind} belongs to the whole cluster, not to '${metadata.namespace}'`,
        "leave the namespace out",
      );
    },
  },
};
