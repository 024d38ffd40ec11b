import { isWithin } from "../../diff/path.ts";
import type { DangerRule } from "../danger-rule.ts";

/** Labels and annotations that only tell of a version (Helm 4, chart best practices; Kubernetes, recommended labels). */
const keys: ReadonlySet<string> = new Set(["helm.sh/chart", "app.kubernetes.io/version", "chart"]);

export const versionLabel: DangerRule = {
  name: "version-label",
  danger: "NOISE",
  tells: "A label of an object says another version of its chart or program; nothing reads it",
  find: ({ fields }) => {
    const noise = fields.filter(({ pattern, path }) => isWithin(pattern, "metadata.labels") && keys.has(path.at(-1)?.name ?? ""));
    return noise.length === 0 ? [] : [{ message: "A label says another version", fields: noise }];
  },
};
