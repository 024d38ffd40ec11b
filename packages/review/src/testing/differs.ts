import type { KubeObject } from "@ashlar/model";
import { compareObjects } from "../diff/compare-objects.ts";
import { describePath } from "../diff/path.ts";
import { shownValue } from "../finding/shown-value.ts";
import { placedOf } from "./judged.ts";

const objectOf = (manifest: string): KubeObject => {
  const [placed] = placedOf(manifest);
  if (placed === undefined) throw new Error("no object");
  return placed.object;
};

/** What differs between two manifests, a line for each value: `spec.replicas: 2 → 3`. */
export const differs = (before: string, after: string, kubernetes = "1.36"): readonly string[] =>
  compareObjects(objectOf(before), objectOf(after), kubernetes).map(({ path, before: was, after: is, order }) =>
    order
      ? `${describePath(path)}: another order`
      : `${describePath(path)}: ${shownValue(was) ?? "absent"} → ${shownValue(is) ?? "absent"}`,
  );
