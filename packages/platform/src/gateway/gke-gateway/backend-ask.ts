import { isDeepStrictEqual } from "node:util";
import type { Ask, Asked, Problem, Route, Split } from "@ashlar/model";

/** What a route wants of the Services that it goes to: Google keeps it for a Service, not for a route. */
interface BackendAsk extends Ask {
  readonly ask: "backend";
  readonly route: string;
  readonly service: string;
  readonly wants: Pick<Route, "timeout" | "affinity">;
}

export const backendAsks = (to: string, route: Route | Split): readonly BackendAsk[] =>
  [route.service, ...("canary" in route ? [route.canary] : []), ...(route.mirror ? [route.mirror.service] : [])].map((service) => ({
    ask: "backend",
    to,
    route: route.name,
    service,
    wants: { ...(route.timeout && { timeout: route.timeout }), ...(route.affinity && { affinity: route.affinity }) },
  }));

export const isBackendAsk = (asked: Asked): asked is Asked & BackendAsk => asked.ask === "backend" && typeof asked.service === "string";

/** Two routes that want different things of one Service: it can have one policy of a kind, and the older would win. */
export const backendProblems = (asks: readonly Asked[]): readonly Problem[] => {
  const services = Map.groupBy(asks.filter(isBackendAsk), ({ service, from }) => `${from.namespace}/${service}`);
  return [...services].flatMap(([service, [first, ...others]]) => {
    const other = others.find(({ wants }) => !isDeepStrictEqual(wants, first?.wants));
    if (first === undefined || other === undefined) return [];
    return [
      {
        rule: "unsupported-feature",
        app: other.from.app,
        object: `Service ${service}`,
        message: `gateway: gke-gateway cannot give the routes ${first.route} and ${other.route} a 'timeout' or 'affinity' each, for Google keeps both for a Service`,
        remedy: "Ask the same of both routes, or put a second Service before the same pods",
      },
    ];
  });
};
