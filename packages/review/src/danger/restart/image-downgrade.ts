import type { DangerRule } from "../danger-rule.ts";
import { tellMoves } from "../image-moves.ts";
import { databaseImages } from "../outage/database-version.ts";

export const imageDowngrade: DangerRule = {
  name: "image-downgrade",
  danger: "RESTART",
  tells: "An image moves to an older version",
  find: (change, context) => {
    const told = databaseImages(change, context);
    return tellMoves(
      change,
      ({ move, field }) => move === "downgrade" && !told.has(field),
      (moved) => ({ message: `${moved}, an older version`, remedy: "see that it can read what the newer one wrote" }),
    );
  },
};
