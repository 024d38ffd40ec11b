import { createHash } from "node:crypto";
import YAML from "yaml";

export interface PackedChart {
  readonly name: string;
  readonly version: string;
  readonly archive: Buffer;
}

/** Where an archive lies beside the index. */
export const archiveName = ({ name, version }: PackedChart): string => `${name}-${version}.tgz`;

const created = "2000-01-01T00:00:00Z";

const entryOf = (chart: PackedChart) => ({
  apiVersion: "v2",
  name: chart.name,
  version: chart.version,
  created,
  digest: createHash("sha256").update(chart.archive).digest("hex"),
  urls: [archiveName(chart)],
});

/** The `index.yaml` of a chart repository (Helm's documentation, "The Chart Repository Guide"). */
export const chartIndex = (charts: readonly PackedChart[]): string =>
  YAML.stringify({
    apiVersion: "v1",
    generated: created,
    entries: Object.fromEntries(
      [...new Set(charts.map(({ name }) => name))].map((name) => [name, charts.filter((chart) => chart.name === name).map(entryOf)]),
    ),
  });
