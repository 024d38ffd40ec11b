import { inTurn } from "../agreement/server/in-parallel.ts";
import type { ApiClient } from "../live/stand/api-client.ts";
import type { Applying } from "./applying.ts";
import { ourRefusals } from "./our-refusals.ts";
import type { Outcome } from "./outcome.ts";
import type { AppliedBy, Pair } from "./pair.ts";
import { isServed } from "./read-pairs.ts";
import { serverRefusal, withOthers } from "./server-refusal.ts";

/** One server, and how it is asked. */
export interface Asking {
  readonly version: string;
  readonly api: ApiClient;
  readonly by: AppliedBy;
  readonly applying: (pair: Pair) => Applying;
}

const ask = async ({ version, api, by, applying }: Asking, pair: Pair): Promise<Outcome> => {
  try {
    return { version, by, pair, server: await serverRefusal(api, version, pair, applying(pair)), ours: ourRefusals(pair, version, by) };
  } catch (error) {
    throw new Error(`Kubernetes ${version}, ${pair.name}: ${error instanceof Error ? error.message : error}`);
  }
};

/** Asks one server, and the review, about every pair that it serves, one after the other: they may have names in common. */
export const askPairs = async (asking: Asking, pairs: readonly Pair[]): Promise<readonly Outcome[]> => {
  const { version, api, applying } = asking;
  const groups = [
    ...Map.groupBy(
      pairs.filter((pair) => isServed(pair, version)),
      ({ others }) => others,
    ).values(),
  ];
  const asked = await inTurn(groups, async (each) => {
    const [first] = each;
    return first === undefined ? [] : withOthers(api, version, first, applying(first), () => inTurn(each, (pair) => ask(asking, pair)));
  });
  return asked.flat();
};
