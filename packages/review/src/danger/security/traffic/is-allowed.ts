import { areWithin } from "./address-ranges.ts";
import { type Allowed, type Peer, type Ports, rangesOf } from "./allowed.ts";
import { coversSelector } from "./covers-selector.ts";

const coversPeer = (wide: Peer, narrow: Peer): boolean => {
  if (wide.of === "anyone") return true;
  if (wide.of === "addresses" || narrow.of !== "pods") return false;
  return coversSelector(wide.namespaces, narrow.namespaces) && coversSelector(wide.pods, narrow.pods);
};

const touchesPorts = (wide: Ports, narrow: Ports): boolean => {
  if (wide.protocol !== narrow.protocol) return false;
  // What a named port is, each pod says itself; all numbers are among it.
  if (narrow.name !== undefined) return wide.name === narrow.name || (wide.from === 0 && wide.to === 65535);
  return wide.name === undefined && wide.from <= narrow.to && wide.to >= narrow.from;
};

/** Whether ports together have every one of some. */
const coverPorts = (wide: readonly Ports[], narrow: Ports): boolean => {
  if (narrow.name !== undefined) return wide.length > 0;
  let next = narrow.from;
  for (const { from, to } of wide.toSorted((one, other) => one.from - other.from)) {
    if (from > next) return false;
    next = Math.max(next, to + 1);
  }
  return next > narrow.to;
};

/** Whether something was allowed by others, be it by many of them together: halves of a network, or of a range of ports. */
export const isAllowed = (allowed: readonly Allowed[], asked: Allowed): boolean => {
  const touching = allowed.filter(({ ports }) => touchesPorts(ports, asked.ports));
  const byPeer = touching.filter(({ peer }) => coversPeer(peer, asked.peer)).map(({ ports }) => ports);
  if (coverPorts(byPeer, asked.ports)) return true;
  if (asked.peer.of !== "addresses") return false;
  const byPorts = touching.filter(({ ports }) => coverPorts([ports], asked.ports));
  return areWithin(
    rangesOf(asked.peer),
    byPorts.flatMap(({ peer }) => rangesOf(peer)),
  );
};
