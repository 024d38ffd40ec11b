import type {
  Asked,
  Brick,
  Delivery,
  Gateway,
  Mesh,
  MeshSplit,
  Metrics,
  MetricsQuery,
  Output,
  Problem,
  ProgressiveRoute,
  TrafficSplit,
} from "@ashlar/model";
import { isProblem } from "@ashlar/model";
import { unknownAsks } from "../../asks/unknown-asks.ts";
import { disruptionBudget } from "../../pods/disruption-budget.ts";
import { argoRolloutsChart, controllerPods, NAME } from "./argo-rollouts-chart.ts";
import type { ArgoRolloutsValues } from "./argo-rollouts-values.ts";
import { leftToRollouts } from "./left-to-rollouts.ts";
import { sharedRoute } from "./managed-route.ts";
import { analysis, rollout, stepProblems } from "./rollout.ts";

/** What it works with, as far as it is there. */
interface Around {
  readonly gateway?: Gateway & Partial<TrafficSplit>;
  readonly mesh?: Mesh & Partial<MeshSplit>;
  readonly metrics?: Metrics & Partial<MetricsQuery>;
}

const QUERY = { ask: "analysis", to: NAME };
const isQuery = ({ ask }: Asked): boolean => ask === QUERY.ask;

const cannot = (name: string, what: string, remedy: string): readonly Problem[] => [
  { rule: "unsupported-feature", object: `Rollout ${name}`, message: `delivery: ${NAME} cannot ${what}`, remedy },
];

/** The route that shares requests, with nothing for the new version: what git says, and what is so between two versions. */
const routed = (asked: ProgressiveRoute, { gateway, mesh }: Around): readonly Output[] => {
  const { name, host, path, service, canary, port, timeout, healthPath } = asked;
  const share = { name, service, canary, port, weight: 0, ...(timeout && { timeout }) };
  if (host !== undefined)
    return (
      gateway?.split?.({ ...share, host, ...(path && { path }), ...(healthPath && { healthPath }) }) ??
      cannot(
        name,
        `share the requests for ${host}, for no brick under 'gateway' splits traffic`,
        "Use a gateway that does: kong, nginxGatewayFabric",
      )
    );
  if (path !== undefined) return cannot(name, "share the requests for a path inside the mesh", "Leave `path` out, or give a `host`");
  return (
    mesh?.share?.(share) ??
    cannot(name, `share requests to ${service}, for no brick under 'mesh' splits them`, "Use a mesh that does: istio, linkerd")
  );
};

/**
 * Argo Rollouts, which moves requests by changing the weights of the HTTPRoute that the platform's gateway or mesh makes: so it works
 * with each that goes by the Gateway API, and with no other. Facts: argoproj/argo-rollouts v1.9.1, and its plugin for the Gateway API v0.15.0.
 */
export const argoRollouts = (values: ArgoRolloutsValues = {}): Brick<Delivery, Around> => ({
  name: NAME,
  namespace: NAME,
  team: values.team ?? "platform",
  offers: (platform) => ({
    progressive: (asked) => {
      const { name, service, canary, while: watched } = asked;
      const outputs = routed(asked, platform);
      const problems = [...stepProblems(asked), ...outputs.filter(isProblem)];
      if (problems.length > 0) return problems;
      const httpRoute = sharedRoute(outputs, [service, canary]);
      if (httpRoute === undefined)
        return cannot(
          name,
          "change what this platform routes by, for it is no HTTPRoute",
          "Use a gateway or a mesh that goes by the Gateway API",
        );
      const made = [...outputs, rollout(asked, httpRoute), ...leftToRollouts(asked, httpRoute)];
      if (watched === undefined) return made;
      const address = platform.metrics?.query?.address ?? values.prometheus;
      if (address === undefined)
        return cannot(name, "ask PromQL, for nothing answers it here", "Put a brick under 'metrics' that does, or say `prometheus`");
      return [...made, analysis(name, watched, address), QUERY];
    },
  }),
  objects: () => [argoRolloutsChart(values), disruptionBudget(NAME, controllerPods)],
  answer: (asks, { metrics }) => [...unknownAsks(NAME, isQuery, asks), ...(asks.some(isQuery) ? (metrics?.query?.outputs ?? []) : [])],
});
