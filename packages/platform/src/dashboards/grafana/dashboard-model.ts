import { createHash } from "node:crypto";
import type { Dashboard, DashboardPanel } from "@ashlar/model";
import { METRICS } from "./data-sources.ts";

const LONGEST = 40;

/**
 * The address of a dashboard: of its app and its name alone, so that links keep. A hash tells apart what a hyphen would join
 * (grafana.com, Grafana, Dashboard JSON model: at most 40 characters).
 */
export const dashboardUid = (app: string, name: string): string => {
  const hash = createHash("sha256").update(`${app}/${name}`).digest("hex").slice(0, 8);
  return `${`${app}-${name}`.slice(0, LONGEST - 9)}-${hash}`;
};

const dataSource = { type: "prometheus", uid: METRICS };

/** Two panels a row, on a grid of 24 columns. */
const place = (index: number) => ({ x: (index % 2) * 12, y: Math.floor(index / 2) * 8, w: 12, h: 8 });

const refId = (index: number): string => String.fromCharCode("A".charCodeAt(0) + index);

const panel = ({ title, queries, unit }: DashboardPanel, index: number) => ({
  id: index + 1,
  title,
  type: "timeseries",
  datasource: dataSource,
  gridPos: place(index),
  fieldConfig: { defaults: { ...(unit === undefined ? {} : { unit }), custom: { fillOpacity: 10, showPoints: "never" } }, overrides: [] },
  options: { legend: { displayMode: "list", placement: "bottom", showLegend: true }, tooltip: { mode: "multi", sort: "desc" } },
  targets: queries.map(({ expr, legend }, line) => ({
    refId: refId(line),
    datasource: dataSource,
    expr,
    ...(legend === undefined ? {} : { legendFormat: legend }),
  })),
});

/** A dashboard as Grafana reads it from a file; schema version 41 is that of Grafana 12, which later ones read. */
export const dashboardModel = (app: string, { name, title, panels }: Dashboard): object => ({
  uid: dashboardUid(app, name),
  title,
  tags: [app],
  schemaVersion: 41,
  editable: false,
  graphTooltip: 1,
  time: { from: "now-6h", to: "now" },
  refresh: "1m",
  panels: panels.map(panel),
});
