import type { DangerRule } from "../danger-rule.ts";
import { tellMoves } from "../image-moves.ts";

export const imageChanged: DangerRule = {
  name: "image-changed",
  danger: "RESTART",
  tells: "An image is another, and its tags do not say how far it moves",
  find: (change) =>
    tellMoves(
      change,
      ({ move }) => move === "unknown" || move === "registry" || move === "same",
      (moved) => ({ message: moved }),
    ),
};
