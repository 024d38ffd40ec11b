import type { Flow, NetworkPeer, Problem } from "@ashlar/model";

const problem = (name: string, message: string, remedy: string): Problem => ({
  rule: "network-flow",
  object: `flow ${name}`,
  message,
  remedy,
});

/** Ports that no connection can have. A policy that names none would open all of them. */
export const portProblems = ({ name, ports }: Pick<Flow, "name" | "ports">): readonly Problem[] => [
  ...(ports.length === 0 ? [problem(name, "no port is named, which would open every port", "Name each port that is called")] : []),
  ...ports
    .filter((port) => !Number.isInteger(port) || port < 1 || port > 65535)
    .map((port) => problem(name, `${port} is not a port`, "Name a whole number from 1 to 65535")),
];

const isNobody = ({ ipBlock, namespaceSelector, podSelector }: NetworkPeer): boolean =>
  ipBlock === undefined && namespaceSelector === undefined && podSelector === undefined;

const isMixed = ({ ipBlock, namespaceSelector, podSelector }: NetworkPeer): boolean =>
  ipBlock !== undefined && (namespaceSelector !== undefined || podSelector !== undefined);

/** Lists of peers that a policy would not take, or would take for anybody. */
export const peerProblems = (name: string, side: "to" | "from", peers: readonly NetworkPeer[]): readonly Problem[] => [
  ...(peers.length === 0
    ? [problem(name, `'${side}' names nobody, which a policy takes for everybody`, `Name a peer, or leave '${side}' out`)]
    : []),
  ...(peers.some(isNobody) ? [problem(name, `a peer of '${side}' selects nothing`, "Give it a selector or a range of addresses")] : []),
  ...(peers.some(isMixed)
    ? [problem(name, `a peer of '${side}' is a range of addresses and selects pods`, "Make two peers of it: addresses are of no pod")]
    : []),
];

/** What is wrong with a flow, whatever enforces it. */
export const flowProblems = (flow: Flow): readonly Problem[] => [
  ...(flow.to === undefined && flow.from === undefined
    ? [problem(flow.name, "it has neither 'to' nor 'from'", "Say who is on the other end")]
    : []),
  ...(flow.to === undefined ? [] : peerProblems(flow.name, "to", flow.to)),
  ...(flow.from === undefined ? [] : peerProblems(flow.name, "from", flow.from)),
  ...portProblems(flow),
];
