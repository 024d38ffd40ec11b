import type { Totals, TotalsRow } from "../../finding/review.ts";

const trimmed = (value: number): string => value.toFixed(value < 10 ? 2 : 1).replace(/\.?0+$/, "");

const units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"] as const;

/** `1.5 GiB`. */
export const bytes = (amount: number): string => {
  let value = Math.abs(amount);
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${amount < 0 ? "−" : ""}${trimmed(value)} ${units[unit]}`;
};

/** `1.25 cores` as `1.25`. */
export const cores = (milliCpu: number): string => `${milliCpu < 0 ? "−" : ""}${trimmed(Math.abs(milliCpu) / 1000)}`;

/** What is summed up for an environment. */
export interface Amount {
  readonly title: string;
  readonly of: (totals: Totals) => number;
  readonly show: (amount: number) => string;
}

/** In the order in which reports show them. */
const amounts: readonly Amount[] = [
  { title: "CPU (cores)", of: ({ milliCpu }) => milliCpu, show: cores },
  { title: "memory", of: ({ memoryBytes }) => memoryBytes, show: bytes },
  { title: "storage", of: ({ storageBytes }) => storageBytes, show: bytes },
];

/** The amounts that change anywhere: a column where every figure stays tells nobody anything. */
export const changingAmounts = (rows: readonly TotalsRow[]): readonly Amount[] =>
  amounts.filter(({ of }) => rows.some(({ before, after }) => of(before) !== of(after)));

/** `prod`, or `prod, on each node`. */
export const rowTitle = ({ environment, perNode }: TotalsRow): string => (perNode ? `${environment}, on each node` : environment);

const percent = (before: number, after: number): string => {
  const share = Math.round(((after - before) / before) * 100);
  return before === 0 || share === 0 ? "" : `, ${share > 0 ? "+" : "−"}${Math.abs(share)}%`;
};

/** `1.5 → 2 (+0.5, +33%)`, or only the figure where it stays; of nothing at all a stroke. */
export const moved = (before: number, after: number, show: (amount: number) => string): string => {
  if (before === after) return after === 0 ? "–" : show(after);
  const by = after - before;
  return `${show(before)} → ${show(after)} (${by > 0 ? "+" : ""}${show(by)}${percent(before, after)})`;
};
