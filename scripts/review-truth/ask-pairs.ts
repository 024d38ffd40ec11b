import { inTurn } from "../agreement/server/in-parallel.ts";
import type { ApiClient } from "../live/stand/api-client.ts";
import { ourRefusals } from "./our-refusals.ts";
import type { Outcome } from "./outcome.ts";
import type { Pair } from "./pair.ts";
import { isServed } from "./read-pairs.ts";
import { serverRefusal, withOthers } from "./server-refusal.ts";

const ask = async (api: ApiClient, version: string, pair: Pair): Promise<Outcome> => {
  try {
    return { version, pair, server: await serverRefusal(api, version, pair), ours: ourRefusals(pair, version) };
  } catch (error) {
    throw new Error(`Kubernetes ${version}, ${pair.name}: ${error instanceof Error ? error.message : error}`);
  }
};

/** Asks one server, and the review, about every pair that it serves, one after the other: they may have names in common. */
export const askPairs = async (version: string, api: ApiClient, pairs: readonly Pair[]): Promise<readonly Outcome[]> => {
  const groups = [
    ...Map.groupBy(
      pairs.filter((pair) => isServed(pair, version)),
      ({ others }) => others,
    ),
  ];
  const asked = await inTurn(groups, ([others, each]) =>
    withOthers(api, version, others, () => inTurn(each, (pair) => ask(api, version, pair))),
  );
  return asked.flat();
};
