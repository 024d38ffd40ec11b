import type { DangerRule } from "../danger-rule.ts";
import { tellMoves } from "../image-moves.ts";

export const imageMajor: DangerRule = {
  name: "image-major",
  danger: "RESTART",
  tells: "An image moves to another major version",
  find: (change) =>
    tellMoves(
      change,
      ({ move }) => move === "major",
      (moved) => ({ message: `${moved}, another major version`, remedy: "read what it breaks, and whether it can go back" }),
    ),
};
