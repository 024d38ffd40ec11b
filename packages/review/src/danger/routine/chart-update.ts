import { whatItChanges } from "../../charts/what-it-changes.ts";
import { movedCharts } from "../chart-moves.ts";
import type { DangerRule } from "../danger-rule.ts";

export const chartUpdate: DangerRule = {
  name: "chart-update",
  danger: "ROUTINE",
  tells: "A chart that Argo CD delivers moves within its major version",
  kinds: ["argoproj.io Application"],
  find: (change, { charts }) =>
    movedCharts(change)
      .filter(({ move }) => move === "minor" || move === "patch")
      .map(({ chart, before, after, fields }) => ({
        message: `Chart ${chart} ${before} → ${after}: ${whatItChanges(change, charts, chart)}`,
        fields,
      })),
};
