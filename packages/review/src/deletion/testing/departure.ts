import { treeOf } from "@ashlar/checks/tree";
import { type Manifests, placedOf } from "../../testing/judged.ts";
import { departureOfObject } from "../departure-of.ts";

/** What becomes of an object of the tree before, by its kind and name. */
export const departure = (before: Manifests, after: Manifests, kind = "ConfigMap", name = "thing") => {
  const sides = {
    before: treeOf({ kubernetes: "1.36", objects: placedOf(before) }),
    after: treeOf({ kubernetes: "1.36", objects: placedOf(after) }),
  };
  const placed = sides.before.objects.find(({ object }) => object.kind === kind && object.metadata.name === name);
  return placed && departureOfObject(placed, sides);
};
