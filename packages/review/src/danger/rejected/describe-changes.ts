import type { FieldChange } from "../../diff/field-change.ts";
import { describePath } from "../../diff/path.ts";

const atMost = 3;

/** A value in a few words; undefined where it takes more. */
const shortly = (value: unknown): string | undefined => {
  if (value === undefined) return "none";
  if (typeof value === "object") return undefined;
  const shown = String(value);
  return shown.length > 60 || shown.includes("\n") ? undefined : shown;
};

const describeChange = ({ path, before, after, order }: FieldChange): string => {
  const where = describePath(path);
  if (order) return `the order of ${where}`;
  const [was, is] = [shortly(before), shortly(after)];
  if (was !== undefined && is !== undefined) return `${where} ${was} → ${is}`;
  return before === undefined ? `${where} is new` : after === undefined ? `${where} goes` : where;
};

/** What changes, with old and new where they are short: `spec.provisioner nfs.csi.k8s.io → efs.csi.aws.com`. */
export const describeChanges = (fields: readonly FieldChange[]): string => {
  const told = fields.slice(0, atMost).map(describeChange).join(", ");
  return fields.length > atMost ? `${told} and ${fields.length - atMost} more` : told;
};
