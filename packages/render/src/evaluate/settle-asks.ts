import { isDeepStrictEqual } from "node:util";
import type { AnyBrick, Asked, Output, Problem } from "@ashlar/model";
import { type SortedOutputs, sortOutputs } from "./sort-outputs.ts";

/** Answers that double their asks at each round reach this before they reach the end of memory. */
const mostAsks = 100_000;

/** The cluster itself answers what is asked of its namespaces. */
const namespaces = "namespaces";

/** … and so does the Application of whoever asks. */
const application = "application";
const isBuiltIn = (to: string): boolean => to === namespaces || to === application;

export interface Settled {
  /** What each brick made of what it was asked. */
  readonly answers: ReadonlyMap<AnyBrick, SortedOutputs>;
  readonly namespaceAsks: readonly Asked[];
  readonly applicationAsks: readonly Asked[];
  readonly problems: readonly Problem[];
}

const unanswered = (asks: readonly Asked[], bricks: ReadonlyMap<string, AnyBrick>, cluster: string): readonly Problem[] =>
  asks.flatMap(({ ask, to, from }) => {
    if (isBuiltIn(to) || bricks.get(to)?.answer !== undefined) return [];
    const message = bricks.has(to)
      ? `asks '${ask}' of the brick '${to}', which answers no asks`
      : `asks '${ask}' of '${to}', and this cluster has no brick of that name`;
    const remedy = bricks.has(to) ? "give the brick an `answer`, or do not ask" : `put '${to}' into the platform, or do not ask`;
    return [{ rule: "no-answer", message, remedy, cluster, app: from.app }];
  });

/**
 * Lets every brick answer what it was asked, or that nobody asked anything: a gateway stays when its last route goes.
 * An answer may ask in turn, so rounds go on until no brick is asked anything new. Two bricks may ask each other a few
 * times; after twice as many rounds as there are bricks, or with more asks than any cluster has, it is without end.
 */
export const settleAsks = (
  first: readonly Asked[],
  bricks: ReadonlyMap<string, AnyBrick>,
  call: (brick: AnyBrick, asks: readonly Asked[]) => readonly Output[],
  cluster: string,
): Settled => {
  const answers = new Map<AnyBrick, SortedOutputs>();
  const answered = new Map<AnyBrick, readonly Asked[]>();
  let asks = first;
  for (let round = 0; round <= 2 * bricks.size && asks.length <= first.length + mostAsks; round++) {
    let news = false;
    const received = Map.groupBy(asks, ({ to }) => to);
    for (const brick of bricks.values()) {
      if (brick.answer === undefined) continue;
      const own = received.get(brick.name) ?? [];
      if (isDeepStrictEqual(answered.get(brick), own)) continue;
      answered.set(brick, own);
      answers.set(brick, sortOutputs(call(brick, own), brick, cluster));
      news = true;
    }
    asks = [...first, ...[...answers.values()].flatMap((outputs) => outputs.asks)];
    if (!news)
      return {
        answers,
        namespaceAsks: asks.filter(({ to }) => to === namespaces),
        applicationAsks: asks.filter(({ to }) => to === application),
        problems: unanswered(asks, bricks, cluster),
      };
  }
  const restless = [...answers].filter(([, { asks }]) => asks.length > 0).map(([brick]) => `'${brick.name}'`);
  const message = `the answers of ${restless.join(" and ")} lead to new asks without end`;
  return {
    answers,
    namespaceAsks: [],
    applicationAsks: [],
    problems: [{ rule: "endless-asks", message, remedy: "let an answer ask only for what it was asked itself", cluster }],
  };
};
