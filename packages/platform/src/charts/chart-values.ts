/** Values of a Helm chart: plain data. */
export type ChartValues = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is ChartValues => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A brick's values for its chart with an author's own over them, as Helm itself merges two values files: mappings key by
 * key, everything else replaced (helm.sh, Values Files). `null` stays, for Helm takes it as "remove the chart's default".
 */
export const mergeChartValues = (ours: ChartValues, theirs: ChartValues = {}): ChartValues => ({
  ...ours,
  ...Object.fromEntries(
    Object.entries(theirs).map(([key, their]) => {
      const our = ours[key];
      return [key, isMapping(our) && isMapping(their) ? mergeChartValues(our, their) : their];
    }),
  ),
});
