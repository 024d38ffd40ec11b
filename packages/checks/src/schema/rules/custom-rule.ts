import { customFaults } from "@ashlar/schemas";
import { mayChangeBefore } from "../../admission/verdict/mutated.ts";
import type { TreeRule } from "../../rule/tree-rule.ts";
import { schemaHere } from "../../tree/custom-schemas.ts";
import { brokenRules, hasRules } from "./broken-rules.ts";

const crds = "apiextensions.k8s.io CustomResourceDefinition";

export const customRule: TreeRule = {
  name: "custom-rule",
  family: "api",
  severity: "error",
  holds: "A custom resource keeps the rules (CEL) of its CRD, where that is in the tree",
  check: (tree, report) => {
    if (!tree.kinds.has(crds)) return;
    for (const placed of tree.objects) {
      const { object } = placed;
      const schema = schemaHere(tree, object);
      // What the schema refuses is told already, and its rules are not asked.
      if (schema === undefined || !hasRules(schema) || customFaults(object, schema, tree.kubernetes).length > 0) continue;
      const { broken } = brokenRules(object, schema);
      if (broken.length === 0 || mayChangeBefore(tree, { operation: "CREATE", object })) continue;
      for (const { path, message, rule } of broken)
        report(placed, path, `its CRD has a rule against it: ${message || rule}`, "write what the rule asks for");
    }
  },
};
