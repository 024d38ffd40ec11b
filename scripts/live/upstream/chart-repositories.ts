import { chartArchive } from "./chart.ts";
import { archiveName, chartIndex } from "./chart-index.ts";
import { hostAndPath } from "./host-and-path.ts";
import { type StandInFacts, standInObjects } from "./stand-in-objects.ts";
import type { LockedReference } from "./with-locks.ts";

/** The files of all chart repositories by their paths: `quay.io/jetstack/charts/index.yaml` and the archives beside it. */
export const chartRepositories = (references: readonly LockedReference[], facts: StandInFacts): ReadonlyMap<string, Buffer> => {
  const charts = references.filter((reference) => reference.type === "chart");
  const files = new Map<string, Buffer>();
  for (const repository of new Set(charts.map((chart) => chart.repository))) {
    const packed = charts
      .filter((chart) => chart.repository === repository)
      .map(({ name, version, lock }) => ({ name, version, archive: chartArchive(name, version, standInObjects(lock, facts)) }));
    files.set(`${hostAndPath(repository)}/index.yaml`, Buffer.from(chartIndex(packed)));
    for (const chart of packed) files.set(`${hostAndPath(repository)}/${archiveName(chart)}`, chart.archive);
  }
  return files;
};
