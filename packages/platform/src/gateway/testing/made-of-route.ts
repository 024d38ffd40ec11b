import { isObject, isProblem, type Output, type Route, type Split, type TrafficSplit } from "@ashlar/model";

interface Routing extends TrafficSplit {
  readonly route: (route: Route) => readonly Output[];
}

const plain = (route: Route | Split) =>
  JSON.stringify([
    {
      matches: [{ path: { type: "PathPrefix", value: route.path } }],
      backendRefs: [{ group: "", kind: "Service", name: route.service, port: route.port, weight: 1 }],
    },
  ]);

/**
 * What a gateway makes of a route, in few words to compare: the message of a problem, or the host, the rules where they are not those of
 * a plain route, and every object beside the route by its kind and name with its spec.
 */
export const madeOfRoute = (offer: Routing, route: Route | Split): string | Readonly<Record<string, unknown>> => {
  const outputs = "weight" in route ? offer.split(route) : offer.route(route);
  const problem = outputs.find(isProblem);
  if (problem !== undefined) return problem.message;
  const [made, ...beside] = outputs.filter(isObject);
  const { hostnames, rules } = Object(made?.spec);
  return {
    ...(JSON.stringify(hostnames) !== '["shop.example.com"]' && { hostnames }),
    ...(JSON.stringify(rules) !== plain(route) && { rules }),
    ...Object.fromEntries(beside.map(({ kind, metadata, spec }) => [`${kind} ${metadata.name}`, spec])),
  };
};
