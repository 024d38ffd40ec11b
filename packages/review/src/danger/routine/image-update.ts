import type { DangerRule } from "../danger-rule.ts";
import { tellMoves } from "../image-moves.ts";

export const imageUpdate: DangerRule = {
  name: "image-update",
  danger: "ROUTINE",
  tells: "An image moves within its major version",
  find: (change) =>
    tellMoves(
      change,
      ({ move }) => move === "minor" || move === "patch" || move === "digest",
      (moved) => ({ message: moved }),
    ),
};
