import type { TreeRule } from "../../rule/tree-rule.ts";
import { eachText } from "./each-text.ts";
import { secretIn } from "./secret-in.ts";

/** What a Secret holds is another rule's. */
const ofSecret = ([first]: readonly (string | number)[]): boolean => first === "data" || first === "stringData";
const nothing = (): boolean => false;

export const secretInText: TreeRule = {
  name: "secret-in-text",
  family: "security",
  severity: "error",
  holds: "No private key, token or password in a URL is written in an object, wherever in it",
  check: (tree, report) => {
    for (const placed of tree.objects) {
      const { object } = placed;
      const skip = object.kind === "Secret" && object.apiVersion === "v1" ? ofSecret : nothing;
      const look = (text: string, path: readonly (string | number)[]): void => {
        const what = secretIn(text);
        if (what !== undefined)
          report(
            placed,
            [...path],
            `holds ${what}`,
            "put it in the secret store and let the object refer to it; take this one out of use: git remembers it",
          );
      };
      eachText(object, look, skip);
    }
  },
};
