import type { TreeRule } from "../rule/tree-rule.ts";
import { annotatedOf, annotationPath, annotations } from "./annotations.ts";

export const syncWave: TreeRule = {
  name: "sync-wave",
  family: "argocd",
  severity: "error",
  holds: "A sync wave is a whole number",
  check: (tree, report) => {
    for (const placed of annotatedOf(tree)) {
      const wave: unknown = placed.object.metadata.annotations?.[annotations.wave];
      if (wave === undefined || wave === null || (typeof wave === "string" && /^[+-]?\d+$/.test(wave))) continue;
      const message = typeof wave === "string" ? `'${wave}' is not a whole number` : `${JSON.stringify(wave)} is not a text`;
      report(placed, annotationPath(annotations.wave), message, 'write one, in quotes: "-10"; Argo CD takes anything else for wave 0');
    }
  },
};
