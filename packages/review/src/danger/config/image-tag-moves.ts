import { splitImage } from "../../image/split-image.ts";
import type { DangerRule } from "../danger-rule.ts";
import { tellMoves } from "../image-moves.ts";

const floats = (reference: string): boolean => {
  const { tag, digest } = splitImage(reference);
  return digest === undefined && (tag === undefined || tag === "latest");
};

export const imageTagMoves: DangerRule = {
  name: "image-tag-moves",
  danger: "CONFIG",
  tells: "An image is named by something that may mean another one tomorrow, where it was not before",
  find: (change) =>
    tellMoves(
      change,
      ({ field, before, after }) => field.pattern !== "spec.version" && floats(after) && !floats(before),
      (moved) => ({
        message: `${moved}: the tag is moved with every release`,
        remedy: "write the version with its digest",
      }),
    ),
};
