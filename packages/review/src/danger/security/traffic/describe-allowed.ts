import { describeSelector, isEmptySelector, type Selector } from "@ashlar/checks/tree";
import { type Allowed, namespaceLabel, type Peer, type Ports } from "./allowed.ts";

const describeNamespaces = (namespaces: Selector): string => {
  if (isEmptySelector(namespaces)) return "of all namespaces";
  const name: unknown = namespaces.labels[namespaceLabel];
  const isOnly = name !== undefined && namespaces.expressions.length === 0 && Object.keys(namespaces.labels).length === 1;
  return isOnly ? `of namespace ${name}` : `of namespaces with ${describeSelector(namespaces)}`;
};

const describePeer = (peer: Peer): string => {
  if (peer.of === "anyone") return "everyone";
  if (peer.of === "addresses") return peer.written;
  const pods = isEmptySelector(peer.pods) ? "all pods" : `pods with ${describeSelector(peer.pods)}`;
  return `${pods} ${describeNamespaces(peer.namespaces)}`;
};

const isAny = ({ from, to }: Ports): boolean => from === 0 && to === 65535;

const describePorts = (ports: readonly Ports[]): string => {
  if (ports.filter(isAny).length >= 3) return "any port";
  return ports
    .map((port) => {
      const { protocol, from, to, name } = port;
      return `${protocol} ${name ?? (isAny(port) ? "any port" : from === to ? from : `${from}-${to}`)}`;
    })
    .join(", ");
};

const most = 4;

/** What is allowed, as a sentence goes on: `pods with app=web of namespace shop on TCP 8080; 10.0.0.0/8 on any port`. */
export const describeAllowed = (allowed: readonly Allowed[]): string => {
  const byPeer = [...Map.groupBy(allowed, ({ peer }) => describePeer(peer))];
  const told = byPeer.slice(0, most).map(([peer, each]) => `${peer} on ${describePorts(each.map(({ ports }) => ports))}`);
  return `${told.join("; ")}${byPeer.length > most ? `; and ${byPeer.length - most} more` : ""}`;
};
