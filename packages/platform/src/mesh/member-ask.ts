import type { Ask, Asked } from "@ashlar/model";

/** What a mesh is asked by the app of a namespace that joins. */
export const memberAsk = (to: string): Ask => ({ ask: "member", to });

export const isMemberAsk = ({ ask }: Asked): boolean => ask === "member";

/** The namespaces of those who ask, each once, sorted. */
export const namespacesOfAsks = (asks: readonly Asked[]): readonly string[] => [...new Set(asks.map(({ from }) => from.namespace))].sort();
