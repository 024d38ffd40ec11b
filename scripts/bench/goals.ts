import { medianOf, type Round } from "./rounds.ts";

/** A figure and the limit that it must keep. */
export interface Goal {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  /** Which side of the limit is good. */
  readonly good: "at most" | "at least";
  /** `×`, `MiB`. */
  readonly unit: string;
}

export const isMet = ({ value, limit, good }: Goal): boolean => (good === "at most" ? value <= limit : value >= limit);

/** The limits of what is measured. */
export interface Limits {
  readonly first: number;
  readonly cold: number;
  readonly again: number;
  readonly growth: number;
  readonly memory: number;
  readonly emitToJson: number;
  readonly jsYamlToEmit: number;
}

/** What rounds and the emitter's own ratios come to, beside their limits. Each ratio is the median of the ratios of the rounds. */
export const goals = (
  rounds: readonly Round[],
  emit: { readonly toJson: number; readonly toJsYaml: number },
  limits: Limits,
): readonly Goal[] => [
  {
    name: "first render ever / plain JSON, the same files",
    value: medianOf(rounds, ({ cold, plain }) => cold.cpu / plain.cpu),
    limit: limits.first,
    good: "at most",
    unit: "×",
  },
  {
    name: "cold output, known modules / the same plain JSON",
    value: medianOf(rounds, ({ emptied, plain }) => emptied.cpu / plain.cpu),
    limit: limits.cold,
    good: "at most",
    unit: "×",
  },
  {
    name: "render with nothing changed / the same plain JSON",
    value: medianOf(rounds, ({ again, plain }) => again.cpu / plain.cpu),
    limit: limits.again,
    good: "at most",
    unit: "×",
  },
  {
    name: "ten times the apps",
    value: medianOf(rounds, ({ cold, tenth }) => cold.cpu / tenth.cpu),
    limit: limits.growth,
    good: "at most",
    unit: "×",
  },
  {
    name: "most memory of a process",
    value: medianOf(rounds, ({ cold, emptied, again }) => Math.max(cold.largest, emptied.largest, again.largest)),
    limit: limits.memory,
    good: "at most",
    unit: "MiB",
  },
  { name: "emitter / JSON.stringify", value: emit.toJson, limit: limits.emitToJson, good: "at most", unit: "×" },
  { name: "js-yaml / emitter", value: emit.toJsYaml, limit: limits.jsYamlToEmit, good: "at least", unit: "×" },
];

/** One line a goal: met or missed, figure, limit. */
export const goalTable = (all: readonly Goal[]): string => {
  const width = Math.max(...all.map(({ name }) => name.length));
  return all
    .map((goal) => {
      const { name, value, limit, good, unit } = goal;
      const figure = unit === "MiB" ? value.toFixed(0) : value.toFixed(2);
      return `  ${isMet(goal) ? "met   " : "missed"}  ${name.padEnd(width)}  ${figure.padStart(6)} ${unit.padEnd(3)}  ${good} ${limit}`;
    })
    .join("\n");
};
