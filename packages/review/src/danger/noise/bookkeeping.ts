import type { FieldChange } from "../../diff/field-change.ts";
import type { DangerRule } from "../danger-rule.ts";

/** Labels and annotations that tell who wrote an object, or what it is part of (Kubernetes, recommended labels; Helm 4; kubectl 1.36). */
const keys: ReadonlySet<string> = new Set([
  "app.kubernetes.io/created-by",
  "app.kubernetes.io/managed-by",
  "heritage",
  "kubectl.kubernetes.io/last-applied-configuration",
  "kubernetes.io/change-cause",
  "kubernetes.io/description",
  "meta.helm.sh/release-name",
  "meta.helm.sh/release-namespace",
]);

const maps: ReadonlySet<string> = new Set(["metadata.annotations{}", "metadata.labels{}"]);

const isBookkeeping = ({ path, pattern }: FieldChange): boolean => maps.has(pattern) && keys.has(path.at(-1)?.name ?? "");

export const bookkeeping: DangerRule = {
  name: "bookkeeping",
  danger: "NOISE",
  tells: "A label or an annotation says otherwise who wrote an object",
  find: ({ fields }) => {
    const about = fields.filter(isBookkeeping);
    return about.length === 0 ? [] : [{ message: "A note of who wrote it changes", fields: about }];
  },
};
