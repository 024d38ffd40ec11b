import { parseQuantity } from "@ashlar/checks/tree";
import type { FieldChange } from "../../diff/field-change.ts";

const amount = (value: unknown) => (typeof value === "string" || typeof value === "number" ? parseQuantity(value)?.nano : undefined);

/** Which way an amount goes; undefined where one side has none, or cannot be read. */
export const sizeChange = ({ before, after }: FieldChange): "larger" | "smaller" | undefined => {
  const [was, is] = [amount(before), amount(after)];
  if (was === undefined || is === undefined) return undefined;
  return is > was ? "larger" : "smaller";
};
