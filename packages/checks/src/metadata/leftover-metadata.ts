import type { ObjectRule } from "../rule/object-rule.ts";

/** Taken from the cluster with `kubectl get -o yaml`, most likely. */
const leftovers = ["resourceVersion", "creationTimestamp", "generation", "selfLink", "deletionTimestamp", "deletionGracePeriodSeconds"];

export const leftoverMetadata: ObjectRule = {
  name: "leftover-metadata",
  family: "practice",
  severity: "warning",
  holds: "Metadata that only a live object has, resourceVersion above all, is not in a manifest: no server creates an object with it",
  on: {
    "meta.v1.ObjectMeta": (metadata, report, { object }) => {
      if (metadata !== object.metadata) return;
      for (const field of leftovers)
        if (metadata[field] !== undefined && metadata[field] !== "")
          report([field], `'${field}' was copied from a live object`, "leave it out");
    },
  },
};
