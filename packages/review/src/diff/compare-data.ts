import { compareObjects } from "./compare-objects.ts";
import type { FieldChange } from "./field-change.ts";
import { patternOf } from "./path.ts";

/** Around data that is no object of Kubernetes: a kind that nobody has a schema of. */
const wrapped = (data: unknown) => ({ apiVersion: "ashlar.dev/v1", kind: "Data", metadata: { name: "" }, data });

/** What differs between two values that nothing is known of: mappings by their keys, lists by what their items are called or are like. */
export const compareData = (before: unknown, after: unknown): readonly FieldChange[] =>
  compareObjects(wrapped(before), wrapped(after), "1.36").map((field) => {
    const path = field.path.slice(1);
    return { ...field, path, pattern: patternOf(path) };
  });
