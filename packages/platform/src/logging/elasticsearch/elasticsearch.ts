import type { Asked, Brick, ElasticsearchStore, Gateway, Metrics, Output, Problem, Secrets, Site, Storage } from "@ashlar/model";
import { admitted, askToAdmit, isAdmit } from "../../asks/admit.ts";
import { unknownAsks } from "../../asks/unknown-asks.ts";
import { disruptionBudget } from "../../pods/disruption-budget.ts";
import type { ElasticStack } from "../elastic-stack/elastic-stack.ts";
import { accessFor, accountsFor, isAccountAsk } from "./accounts.ts";
import { elasticOperator, operatorPods } from "./elastic-operator.ts";
import { address, CLUSTER, HTTP, kibanaPods, NAME, NAMESPACE, STACK_VERSION, server } from "./elastic-place.ts";
import { elasticPolicies } from "./elastic-policies.ts";
import { elasticsearchObject } from "./elasticsearch-object.ts";
import type { ElasticsearchValues } from "./elasticsearch-values.ts";
import { kibanaObject } from "./kibana-object.ts";
import { retention } from "./retention.ts";

export type { ElasticsearchValues } from "./elasticsearch-values.ts";

type Needs = { secrets: Secrets; storage?: Storage; gateway?: Gateway; metrics?: Metrics };

const noGateway: Problem = {
  rule: "no-gateway",
  object: `Kibana ${CLUSTER}`,
  message: "Kibana is given a host, and this platform has no brick under 'gateway'",
  remedy: "Put a gateway into the platform, or leave out `kibana.host`",
};

const kibanaRoute = ({ kibana: { host } = {} }: ElasticsearchValues, { gateway }: Needs): readonly Output[] => {
  if (host === undefined) return [];
  return gateway?.route({ name: "kibana", host, service: `${CLUSTER}-kb-http`, port: 5601 }) ?? [noGateway];
};

const isKnown = (asked: Asked): boolean => isAdmit(asked) || isAccountAsk(asked);

/**
 * Elasticsearch and Kibana, run by Elastic Cloud on Kubernetes. Collectors of that operator's own get their account from it; others ask for
 * one, whose password both sides find in the secret store. Facts: elastic/cloud-on-k8s v3.5.0.
 */
export const elasticsearch = (values: ElasticsearchValues = {}): Brick<ElasticsearchStore & ElasticStack, Needs> => {
  const { entries = NAME, keepDays = 30 } = values;
  return {
    name: NAME,
    namespace: NAMESPACE,
    team: values.team ?? "platform",
    // Red from the first second until a pod is ready: not yet, rather than broken (elastic/cloud-on-k8s v3.5.0, pkg/controller/common/status.go).
    health: [{ group: "kibana.k8s.elastic.co", kind: "Kibana", by: { field: "health", healthy: ["green"] } }],
    offers: ({ secrets }) => ({
      server,
      port: HTTP,
      admit: () => [askToAdmit(NAME)],
      elasticsearch: { address, account: (account) => accessFor(account, entries, secrets) },
      elasticStack: { name: CLUSTER, namespace: NAMESPACE, version: STACK_VERSION },
    }),
    objects: (platform) => [
      elasticOperator(values.chartValues),
      kibanaObject(values),
      disruptionBudget("kibana", kibanaPods),
      ...kibanaRoute(values, platform),
      retention(keepDays),
      ...(platform.metrics?.scrape({ name: "elastic-operator", matchLabels: operatorPods, port: "metrics" }) ?? []),
    ],
    answer: (asks, { secrets, storage, gateway, metrics }: Needs & Site) => {
      const accounts = accountsFor(asks, entries, secrets);
      return [
        ...unknownAsks(NAME, isKnown, asks),
        elasticsearchObject(values, accounts, storage),
        ...accounts.outputs,
        ...elasticPolicies({
          elasticsearch: admitted(asks),
          kibana: values.kibana?.host === undefined ? [] : (gateway?.clients ?? []),
          metrics: metrics?.clients ?? [],
        }),
      ];
    },
  };
};
