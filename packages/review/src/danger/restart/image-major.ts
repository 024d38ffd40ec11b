import type { DangerRule } from "../danger-rule.ts";
import { tellMoves } from "../image-moves.ts";
import { databaseImages } from "../outage/database-version.ts";

export const imageMajor: DangerRule = {
  name: "image-major",
  danger: "RESTART",
  tells: "An image moves to another major version",
  find: (change, context) => {
    const told = databaseImages(change, context);
    return tellMoves(
      change,
      ({ move, field }) => move === "major" && !told.has(field),
      (moved) => ({ message: `${moved}, another major version`, remedy: "read what it breaks, and whether it can go back" }),
    );
  },
};
