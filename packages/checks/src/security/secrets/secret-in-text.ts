import type { TreeRule } from "../../rule/tree-rule.ts";
import { tellingValues } from "./telling-values.ts";

const remedy = "put it in the secret store and let the object refer to it; take this one out of use: git remembers it";

export const secretInText: TreeRule = {
  name: "secret-in-text",
  family: "security",
  severity: "error",
  holds: "No private key, token or password in a URL is written in an object, wherever in it",
  check: (tree, report) => {
    for (const { placed, path, secret } of tellingValues(tree)) if (secret !== undefined) report(placed, path, `holds ${secret}`, remedy);
  },
};
