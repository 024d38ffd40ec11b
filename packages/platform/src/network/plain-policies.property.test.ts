import type { Flow, KubeObject, NetworkPeer, Output } from "@ashlar/model";
import { isObject } from "@ashlar/model";
import fc from "fast-check";
import type { INetworkPolicy } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicy";
import { expect, test } from "vitest";
import { plainNetwork } from "./plain-policies.ts";
import { type Connection, type End, inRange, matches, passes } from "./testing/policy-verdict.ts";

const inNamespace = (namespace: string, outputs: readonly Output[]): readonly INetworkPolicy[] =>
  outputs.filter(isObject).map((object: KubeObject) => ({ ...object, metadata: { ...object.metadata, namespace } }) as INetworkPolicy);

const labels = fc.dictionary(fc.constantFrom("app", "tier"), fc.constantFrom("a", "b"), { maxKeys: 2 });
const ip = fc.constantFrom("10.0.0.1", "10.0.1.1", "10.1.0.1", "192.0.2.1", "169.254.20.10");
const cidr = fc.constantFrom("10.0.0.0/8", "10.0.0.0/16", "192.0.2.0/24", "0.0.0.0/0");
const named = (namespace: string) => ({ matchLabels: { "kubernetes.io/metadata.name": namespace } });
const namespace = fc.constantFrom("shop", "ledger", "kube-system");

const peer: fc.Arbitrary<NetworkPeer> = fc.oneof(
  labels.map((matchLabels) => ({ podSelector: { matchLabels } })),
  fc.record({ namespaceSelector: namespace.map(named), podSelector: labels.map((matchLabels) => ({ matchLabels })) }),
  fc.oneof(namespace.map(named), fc.constant({ matchLabels: {} })).map((namespaceSelector) => ({ namespaceSelector })),
  fc
    .record({ cidr, except: fc.constantFrom(["10.0.1.0/24"], ["10.1.0.0/16"]) }, { requiredKeys: ["cidr"] })
    .map((ipBlock) => ({ ipBlock })),
);
const peers = fc.array(peer, { minLength: 1, maxLength: 3 });
const port = fc.constantFrom(53, 443, 5432);
const protocol = fc.constantFrom("TCP" as const, "UDP" as const);

const flow: fc.Arbitrary<Flow> = fc
  .record(
    { matchLabels: labels, to: peers, from: peers, ports: fc.array(port, { minLength: 1, maxLength: 2 }), protocol },
    { requiredKeys: ["ports"] },
  )
  .filter(({ to, from }) => to !== undefined || from !== undefined)
  .map((each) => ({ name: "flow", ...each }));

const end: fc.Arbitrary<End> = fc.oneof(
  fc.record({ namespace, labels, ip }),
  fc.record({ namespace: fc.constant("kube-system"), labels: fc.constant({ "k8s-app": "kube-dns" }), ip }),
  fc.record({ labels: fc.constant({}), ip }),
);
const connection: fc.Arbitrary<Connection> = fc.record({ from: end, to: end, port, protocol });

/** Whether a peer means an end, in the words of the capability. */
const means = ({ ipBlock, namespaceSelector, podSelector }: NetworkPeer, other: End): boolean =>
  ipBlock === undefined
    ? other.namespace !== undefined &&
      (namespaceSelector === undefined
        ? other.namespace === "shop"
        : matches({ "kubernetes.io/metadata.name": other.namespace }, namespaceSelector.matchLabels)) &&
      matches(other.labels, podSelector?.matchLabels)
    : inRange(other.ip, ipBlock.cidr) && !ipBlock.except?.some((range) => inRange(other.ip, range));

const declares = (side: "to" | "from", declared: Flow, own: End, other: End, { port, protocol }: Connection): boolean =>
  matches(own.labels, declared.matchLabels) &&
  (declared[side] ?? []).some((each) => means(each, other)) &&
  declared.ports.includes(port) &&
  (declared.protocol ?? "TCP") === protocol;

const isDns = ({ to, port }: Connection): boolean =>
  port === 53 &&
  ((to.namespace === "kube-system" && ["kube-dns", "node-local-dns"].includes(String(to.labels["k8s-app"]))) || to.ip === "169.254.20.10");

test("in a closed namespace exactly what is declared passes, and questions for names", () => {
  const { closed, flow: declare } = plainNetwork();
  fc.assert(
    fc.property(fc.array(flow, { maxLength: 4 }), connection, (flows, tried) => {
      const policies = inNamespace("shop", [...closed(), ...flows.flatMap(declare)]);
      const { from, to } = tried;
      const out = from.namespace !== "shop" || isDns(tried) || flows.some((each) => declares("to", each, from, to, tried));
      const into = to.namespace !== "shop" || flows.some((each) => declares("from", each, to, from, tried));
      expect(passes(policies, tried)).toBe(out && into);
    }),
    { numRuns: 2000 },
  );
});

test("where nothing is closed, a flow closes the pods that it is about in its own direction and no other", () => {
  const { flow: declare } = plainNetwork();
  fc.assert(
    fc.property(flow, connection, (declared, tried) => {
      const { from, to } = tried;
      const closedTo = (side: "to" | "from", own: End) =>
        own.namespace === "shop" && declared[side] !== undefined && matches(own.labels, declared.matchLabels);
      const out = !closedTo("to", from) || declares("to", declared, from, to, tried);
      const into = !closedTo("from", to) || declares("from", declared, to, from, tried);
      expect(passes(inNamespace("shop", declare(declared)), tried)).toBe(out && into);
    }),
    { numRuns: 1000 },
  );
});

test("whatever is declared adds up: a further flow never takes a connection away within a closed namespace", () => {
  const { closed, flow: declare } = plainNetwork();
  fc.assert(
    fc.property(fc.array(flow, { maxLength: 3 }), flow, connection, (flows, further, tried) => {
      const before = inNamespace("shop", [...closed(), ...flows.flatMap(declare)]);
      if (passes(before, tried)) expect(passes([...before, ...inNamespace("shop", declare(further))], tried)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
