import { domainPrefixedPath } from "../names/http-path.ts";
import type { ObjectRule } from "../rule/object-rule.ts";

const longest = 63;

export const jobManager: ObjectRule = {
  name: "job-manager",
  family: "api",
  severity: "error",
  holds: "The managedBy of a Job is a domain and a path, as in example.com/name, of 63 characters at most",
  on: {
    "batch.v1.JobSpec": ({ managedBy }, report) => {
      if (managedBy === undefined) return;
      const why = domainPrefixedPath(managedBy) ?? (managedBy.length > longest ? `is longer than ${longest} characters` : undefined);
      if (why !== undefined) report(["managedBy"], `'${managedBy}' ${why}`);
    },
  },
};
