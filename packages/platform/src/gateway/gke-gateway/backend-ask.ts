import { isDeepStrictEqual } from "node:util";
import type { Ask, Asked, Problem, Route, Split } from "@ashlar/model";

/** What a route wants of the Services that it goes to: Google keeps it for a Service, not for a route. */
interface BackendAsk extends Ask {
  readonly ask: "backend";
  readonly route: string;
  readonly service: string;
  readonly wants: Pick<Route, "timeout" | "affinity" | "healthPath">;
}

const answering = (route: Route | Split): readonly string[] => [route.service, ...("canary" in route ? [route.canary] : [])];

/** A Service that gets copies of requests and answers none: how its pods say that they are well, the route does not know. */
const isMirrorAlone = (route: Route | Split, service: string): boolean => !answering(route).includes(service);

const servicesOf = (route: Route | Split): readonly string[] => [
  ...new Set([...answering(route), ...(route.mirror ? [route.mirror.service] : [])]),
];

export const backendAsks = (to: string, route: Route | Split): readonly BackendAsk[] =>
  servicesOf(route).map((service) => ({
    ask: "backend",
    to,
    route: route.name,
    service,
    wants: {
      ...(route.timeout && { timeout: route.timeout }),
      ...(route.affinity && { affinity: route.affinity }),
      ...(route.healthPath && !isMirrorAlone(route, service) && { healthPath: route.healthPath }),
    },
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
        message: `gateway: gke-gateway cannot give the routes ${first.route} and ${other.route} a 'timeout', 'affinity' or 'healthPath' each, for Google keeps them for a Service`,
        remedy: "Ask the same of both routes, or put a second Service before the same pods",
      },
    ];
  });
};
