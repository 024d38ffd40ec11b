import { type Ask, type Asked, type NetworkPeer, type Output, podsOfNamespace } from "@ashlar/model";
import { unknownAsks } from "./unknown-asks.ts";

const ADMIT = "admit";

/** Asks a brick to let in the namespace of whoever hands this on. */
export const askToAdmit = (brick: string): Ask => ({ ask: ADMIT, to: brick });

export const isAdmit = ({ ask }: Asked): boolean => ask === ADMIT;

/** The namespaces that asked to be let in, once each, in order. */
export const admitted = (asks: readonly Asked[]): readonly NetworkPeer[] =>
  [...new Set(asks.filter(isAdmit).map(({ from }) => from.namespace))].sort().map(podsOfNamespace);

/** The asks of a brick that is asked for nothing but to let somebody in. */
export const notToAdmit = (brick: string, asks: readonly Asked[]): readonly Output[] => unknownAsks(brick, isAdmit, asks);
