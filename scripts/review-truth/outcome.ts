import type { AppliedBy, Pair } from "./pair.ts";

/** What a server and the review say of one pair. */
export interface Outcome {
  readonly version: string;
  readonly by: AppliedBy;
  readonly pair: Pair;
  /** What the server answers where it refuses. */
  readonly server: string | undefined;
  readonly ours: readonly string[];
}

export type Difference = "same" | "missed" | "false block";

export const differenceOf = ({ server, ours }: Outcome): Difference => {
  if ((server !== undefined) === ours.length > 0) return "same";
  return server === undefined ? "false block" : "missed";
};

/** Whether the server says what is written beside the pair. */
export const isAsWritten = ({ version, by, pair, server }: Outcome): boolean => pair.isRefused(version, by) === (server !== undefined);

/** The words of a server that a finding quotes: `the API server answers "…"`, with `…` for what is left out. */
const quoted = (text: string): readonly string[] =>
  [...text.matchAll(/answers "(.*?)"(?=$|[;,]| )/g)].flatMap(([, words = ""]) => words.split("…").map((each) => each.trim()));

/** What a finding says that the server says, and it does not. */
export const misquoted = ({ by, server, ours }: Outcome): readonly string[] => {
  // kubectl has words of its own.
  if (by === "client") return [];
  const said = server?.replaceAll('\\"', '"');
  return said === undefined ? [] : ours.flatMap(quoted).filter((words) => !said.includes(words));
};
