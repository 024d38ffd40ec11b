import type { ObjectRule, Value } from "../../rule/object-rule.ts";

const sources = ["secret", "configMap", "downwardAPI"] as const;

export const projectedPaths: ObjectRule = {
  name: "projected-paths",
  family: "api",
  severity: "error",
  holds: "No two files of a projected volume have one path",
  on: {
    "core.v1.ProjectedVolumeSource": ({ sources: list }, report) => {
      if (list === undefined) return;
      const seen = new Set<string>();
      for (const [i, each] of (list as readonly Value[]).entries())
        for (const source of sources)
          for (const [j, { path }] of ((each[source]?.items ?? []) as readonly Value[]).entries()) {
            if (seen.has(path))
              report(["sources", i, source, "items", j, "path"], `there is a second file ${path}`, "rename one of the two");
            if (path !== undefined && path !== "") seen.add(path);
          }
    },
  },
};
