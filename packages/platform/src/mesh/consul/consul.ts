import type { Ask, Asked, Brick, GatewayApi, Mesh, MeshShare, MeshSplit, Output, Problem } from "@ashlar/model";
import { labelNamespace } from "@ashlar/model";
import { unknownAsks } from "../../asks/unknown-asks.ts";
import type { LabelledCertificates } from "../../certificates/labelled-certificates/labelled-certificates.ts";
import { gatewayApiProblems } from "../../gateway/gateway-api/gateway-api-version.ts";
import { type Callers, callersOutside } from "../callers.ts";
import { isMemberAsk, memberAsk, namespacesOfAsks } from "../member-ask.ts";
import { memberLabels } from "../member-labels.ts";
import { shareProblems } from "../share-problems.ts";
import { consulCertificates } from "./consul-certificates.ts";
import { consulBudgets, consulChart } from "./consul-chart.ts";
import { intentions, memberPolicy, openIntentions, routed } from "./consul-member.ts";
import { NAME } from "./consul-names.ts";
import type { ConsulValues } from "./consul-values.ts";

interface ServiceAsk extends Ask {
  readonly service: string;
}

const serviceAsk = (service: string): ServiceAsk => ({ ask: "service", to: NAME, service });
const isServiceAsk = (asked: Asked): asked is Asked & ServiceAsk => asked.ask === "service" && typeof asked.service === "string";

/** Without Enterprise, Consul has one name space for the services of all namespaces: two of one name would be one. */
const sharedNames = (asks: readonly Asked[]): readonly Problem[] =>
  [...Map.groupBy(asks.filter(isServiceAsk), ({ service }) => service)].flatMap(([service, same]) => {
    const namespaces = namespacesOfAsks(same);
    if (namespaces.length < 2) return [];
    return [
      {
        rule: "unsupported-feature",
        object: `Service ${service}`,
        message: `mesh: ${NAME} cannot tell apart the Services ${service} of the namespaces ${namespaces.join(" and ")}, for names are one cluster's`,
        remedy: "Give one of them another name, or use a brick that can: istio, linkerd",
      },
    ];
  });

/**
 * Consul. A pod gets its proxy when it starts, so the pods of a namespace that joins must be started again once. Each of them must be
 * behind exactly one Service, called like its ServiceAccount; a pod that is not, as that of a Job, waits for ever unless it carries
 * `consul.hashicorp.com/connect-inject: "false"`. Cannot: take in a gateway or metrics that are not its own, Services of one name in two
 * namespaces, ports of one Service apart. Its keys and tokens are made in the cluster, by Jobs of the chart and by cert-manager.
 * Facts: hashicorp/consul-k8s v2.0.3, built for Gateway API 1.5.1.
 */
export const consul = (
  values: ConsulValues = {},
): Brick<Mesh & MeshSplit, { gatewayApi: GatewayApi; certificates: LabelledCertificates } & Callers> => ({
  name: NAME,
  namespace: NAME,
  team: values.team ?? "platform",
  // The CNI plugin writes to folders of each node.
  podSecurity: "privileged",
  offers: () => ({
    join: () => [memberPolicy(), memberAsk(NAME)],
    allow: (rule) => [...intentions(rule), ...(rule.services ?? [rule.name]).map(serviceAsk)],
    requests: (requests) => [...routed(requests), serviceAsk(requests.service)],
    share: (share: MeshShare): readonly Output[] => {
      const problems = shareProblems(share);
      return problems.length > 0 ? problems : [...routed(share), serviceAsk(share.service), serviceAsk(share.canary)];
    },
  }),
  objects: (platform) => [
    ...gatewayApiProblems(NAME, "1.5", platform.gatewayApi),
    consulChart(values, platform),
    ...consulBudgets(),
    ...consulCertificates(),
    openIntentions(),
  ],
  answer: (asks, platform) => {
    const members = namespacesOfAsks(asks.filter(isMemberAsk));
    return [
      ...unknownAsks(NAME, (asked) => isMemberAsk(asked) || isServiceAsk(asked), asks),
      ...sharedNames(asks),
      ...(members.length === 0 ? [] : callersOutside(NAME, platform, false)),
      ...members.map((namespace) => labelNamespace(namespace, memberLabels(NAME))),
    ];
  },
});
