import { visible } from "@ashlar/manifests/visible";
import type { DiffLine, ShownField } from "../finding/review.ts";
import { count } from "./text/count.ts";

const sign = { same: " ", removed: "-", added: "+" } as const;

const CONTEXT = 2;

/** Lines that stay are only there to find the others by. */
const withContext = (lines: readonly DiffLine[]): readonly string[] => {
  const near = new Set<number>();
  for (const [index, { kind }] of lines.entries())
    if (kind !== "same") for (let at = index - CONTEXT; at <= index + CONTEXT; at += 1) near.add(at);
  const shown: string[] = [];
  for (const [index, { kind, text }] of lines.entries()) {
    if (near.has(index)) shown.push(`${sign[kind]} ${text}`);
    else if (near.has(index - 1)) shown.push("  …");
  }
  return shown;
};

const signed = (mark: string, text: string | undefined): readonly string[] =>
  text === undefined ? [] : text.split("\n").map((line) => `${mark} ${line}`);

const valueLines = ({ before, after, order, lines }: ShownField): readonly string[] => {
  if (lines !== undefined) return withContext(lines);
  const values = [...signed("-", before), ...signed("+", after)];
  return order ? ["  only the order changes", ...values] : values;
};

/** A value as a diff shows it: its path as a header, then what goes and what comes. */
const fieldLines = (field: ShownField, within = ""): readonly string[] => {
  const path = within + field.path;
  if (field.inside !== undefined && field.inside.length > 0) return field.inside.flatMap((each) => fieldLines(each, `${path} » `));
  return [`@@ ${visible(path)} @@`, ...valueLines(field)];
};

/** Values as a diff, at most so many lines; the last one says what is left out. */
export const diffLines = (fields: readonly ShownField[], limit: number): readonly string[] => {
  const all = fields.flatMap((field) => fieldLines(field));
  return all.length <= limit ? all : [...all.slice(0, limit - 1), `  … ${count(all.length - limit + 1, "more line")}`];
};
