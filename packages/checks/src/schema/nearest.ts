import { distance } from "fastest-levenshtein";

/** The name that a misspelt one most likely means: at most a third of its letters away. */
export const nearest = (name: string, names: readonly string[]): string | undefined => {
  const lower = name.toLowerCase();
  const ranked = names.map((each) => ({ each, away: distance(lower, each.toLowerCase()) })).sort((a, b) => a.away - b.away);
  const [best] = ranked;
  return best !== undefined && best.away <= Math.max(1, Math.floor(name.length / 3)) ? best.each : undefined;
};
