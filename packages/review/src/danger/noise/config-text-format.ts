import { record } from "@ashlar/checks/tree";
import { isComparable } from "../../diff/config-text.ts";
import { readText } from "../../diff/read-text.ts";
import { sameData } from "../../diff/same-value.ts";
import type { DangerRule } from "../danger-rule.ts";

/** Whether two texts are the same data in other words: another layout, order of keys, or comment. */
const isSame = (name: string, before: unknown, after: unknown): boolean => {
  if (typeof before !== "string" || typeof after !== "string" || !isComparable(before, after)) return false;
  const data = readText(name, before, after);
  try {
    return data !== undefined && sameData(data.before, data.after);
  } catch (error) {
    // Nested deeper than a program can call itself: then it is told as lines.
    if (error instanceof RangeError) return false;
    throw error;
  }
};

export const configTextFormat: DangerRule = {
  name: "config-text-format",
  danger: "NOISE",
  tells: "JSON, YAML or TOML in a ConfigMap is written in another way and says the same",
  kinds: [" ConfigMap"],
  find: ({ before, after, fields }) => {
    const [was, is] = [record(before?.object.data), record(after?.object.data)];
    const same = fields.filter(({ pattern, path }) => {
      const name = path.at(-1)?.name ?? "";
      return pattern === "data{}" && isSame(name, was[name], is[name]);
    });
    return same.length === 0 ? [] : [{ message: "A text of a ConfigMap says the same in other words", fields: same }];
  },
};
