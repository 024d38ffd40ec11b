import type { TreeRule } from "../rule/tree-rule.ts";
import { perTree } from "../tree/per-tree.ts";
import { at, records, text } from "../tree/read.ts";

interface Version {
  readonly name: string;
  readonly served: boolean;
  readonly deprecated: boolean;
  readonly says?: string;
}

/** The versions that the CRDs of a tree define, by group and kind. */
const defined = perTree(
  (tree): ReadonlyMap<string, readonly Version[]> =>
    new Map(
      tree.ofKind("apiextensions.k8s.io", "CustomResourceDefinition").map(({ object }) => {
        const { group, versions } = at(object, "spec");
        const found = records(versions).map(({ name, served, deprecated, deprecationWarning }) => {
          const says = text(deprecationWarning);
          return { name: String(name), served: served === true, deprecated: deprecated === true, ...(says !== undefined && { says }) };
        });
        return [`${group} ${at(object, "spec", "names").kind}`, found] as const;
      }),
    ),
);

export const customVersion: TreeRule = {
  name: "custom-version",
  family: "version",
  severity: "warning",
  holds: "A custom resource is of a version that its definition in the cluster does not advise against",
  check: (tree, report) => {
    for (const [key, versions] of defined(tree)) {
      const served = versions.filter((each) => each.served).map(({ name }) => name);
      const [group = "", kind = ""] = key.split(" ");
      for (const placed of tree.ofKind(group, kind)) {
        const name = placed.object.apiVersion.slice(group.length + 1);
        const version = versions.find((each) => each.name === name);
        const remedy = `use ${served.filter((each) => each !== name).join(" or ")}`;
        if (version?.served && version.deprecated)
          report(placed, ["apiVersion"], version.says ?? `the definition of ${kind} calls ${name} deprecated`, remedy);
      }
    }
  },
};
