import { whatItChanges } from "../../charts/what-it-changes.ts";
import { movedCharts } from "../chart-moves.ts";
import type { DangerRule } from "../danger-rule.ts";

export const chartMajor: DangerRule = {
  name: "chart-major",
  danger: "RESTART",
  tells: "A chart that Argo CD delivers moves to another major version, or back, and what is in it is not in the tree",
  kinds: ["argoproj.io Application"],
  find: (change, { charts }) =>
    movedCharts(change)
      .filter(({ move }) => move !== "minor" && move !== "patch")
      .map(({ chart, before, after, fields }) => ({
        message: `Chart ${chart} ${before} → ${after}: ${whatItChanges(change, charts, chart)}`,
        remedy: "read what it breaks, and compare what both versions make",
        fields,
      })),
};
