import type { ObjectRule } from "../rule/object-rule.ts";

/** Whether it is `version` or `group/version`. */
const hasVersion = (apiVersion: string): boolean => /^(?:[^/]*\/)?[^/]+$/.test(apiVersion);

export const ownerReference: ObjectRule = {
  name: "owner-reference",
  family: "api",
  severity: "error",
  holds: "An owner reference names its owner in full, and one owner at most is the controller",
  on: {
    "meta.v1.ObjectMeta": (metadata, report, { object }) => {
      const owners = metadata.ownerReferences;
      if (owners === undefined || metadata !== object.metadata) return;
      let controllers = 0;
      for (const [index, owner] of owners.entries()) {
        const at = ["ownerReferences", index] as const;
        if (!hasVersion(owner.apiVersion ?? ""))
          report([...at, "apiVersion"], `'${owner.apiVersion}' is not the version of an API, as apps/v1 is`);
        for (const field of ["kind", "name", "uid"] as const) if (owner[field] === "") report([...at, field], "is empty");
        if (owner.apiVersion === "v1" && owner.kind === "Event") report(at, "an Event owns nothing");
        if (owner.controller === true && ++controllers === 2) report([...at, "controller"], "another owner is the controller already");
      }
    },
  },
};
