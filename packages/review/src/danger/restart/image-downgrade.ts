import type { DangerRule } from "../danger-rule.ts";
import { tellMoves } from "../image-moves.ts";

export const imageDowngrade: DangerRule = {
  name: "image-downgrade",
  danger: "RESTART",
  tells: "An image moves to an older version",
  find: (change) =>
    tellMoves(
      change,
      ({ move }) => move === "downgrade",
      (moved) => ({ message: `${moved}, an older version`, remedy: "see that it can read what the newer one wrote" }),
    ),
};
