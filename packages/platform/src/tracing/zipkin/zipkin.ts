import type { Brick, NetworkPeer, Output, Problem, Secrets, TraceStore } from "@ashlar/model";
import { podsOfNamespace } from "@ashlar/model";
import { admitted, askToAdmit, notToAdmit } from "../../asks/admit.ts";
import { disruptionBudget } from "../../pods/disruption-budget.ts";
import { podPolicy, type Way } from "../../pods/pod-policy.ts";
import { ACCOUNT, CREDENTIALS, NAME, zipkinChart } from "./zipkin-chart.ts";
import type { InElasticsearchValues, InMemoryValues, ZipkinValues } from "./zipkin-values.ts";

export type { ZipkinValues } from "./zipkin-values.ts";

const HTTP = 9411;
const pods = { "app.kubernetes.io/name": NAME, "app.kubernetes.io/instance": NAME };
const server: NetworkPeer = { ...podsOfNamespace(NAME), podSelector: { matchLabels: pods } };
const address = `http://${NAME}.${NAME}.svc:${HTTP}`;

interface WithAccount {
  readonly secrets: Secrets;
}

const forgets: Problem = {
  rule: "forgets-traces",
  severity: "warning",
  message: "zipkin keeps traces in the memory of one pod: all are gone whenever that starts anew, and old ones when it is full",
  remedy: 'Use `storage: "elasticsearch"`, or a brick that keeps them: tempo, jaeger',
};

const accountOutputs = ({ entry }: InElasticsearchValues, { secrets }: WithAccount): readonly Output[] => [
  disruptionBudget(NAME, pods),
  ...secrets.secret({ name: ACCOUNT, keys: { [CREDENTIALS]: { entry } } }),
];

const zipkinWith = <N>(values: ZipkinValues, own: (platform: N) => readonly Output[], calls: readonly Way[]): Brick<TraceStore, N> => ({
  name: NAME,
  namespace: NAME,
  team: values.team ?? "platform",
  offers: () => ({
    protocol: "zipkin",
    endpoint: `${address}/api/v2/spans`,
    server,
    port: HTTP,
    queries: { api: "zipkin", address, port: HTTP },
    admit: () => [askToAdmit(NAME)],
  }),
  objects: (platform) => [zipkinChart(values), ...own(platform)],
  answer: (asks) => [...notToAdmit(NAME, asks), podPolicy(NAME, pods, { admits: [{ peers: admitted(asks), ports: [HTTP] }], calls })],
});

/**
 * Zipkin. It takes spans as its own, which collectors must speak; OTLP is an experiment of others. Not in the platform's own Elasticsearch: Java
 * takes no authority in PEM, and the operator's is known to nobody else. Facts: openzipkin/zipkin-helm zipkin-0.4.0, openzipkin/zipkin 3.6.1.
 */
export function zipkin(values: InMemoryValues): Brick<TraceStore>;
export function zipkin(values: InElasticsearchValues): Brick<TraceStore, WithAccount>;
export function zipkin(values: ZipkinValues): Brick<TraceStore, never> {
  if (values.storage === "memory") return zipkinWith<object>(values, () => [forgets], []);
  return zipkinWith<WithAccount>(values, (platform) => accountOutputs(values, platform), [
    { peers: "anywhere", ports: [Number(new URL(values.address).port || 443)] },
  ]);
}
