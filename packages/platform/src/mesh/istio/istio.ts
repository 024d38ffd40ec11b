import type { Asked, Brick, GatewayApi, Mesh, MeshRequests, MeshShare, MeshSplit, Output, Problem } from "@ashlar/model";
import { labelNamespace } from "@ashlar/model";
import { unknownAsks } from "../../asks/unknown-asks.ts";
import { gatewayApiProblems } from "../../gateway/gateway-api/gateway-api-version.ts";
import { type Callers, callersOutside, namespacesOfCallers } from "../callers.ts";
import type { IstioControlPlane } from "../istio-control-plane/istio-control-plane.ts";
import { isMemberAsk, memberAsk, namespacesOfAsks } from "../member-ask.ts";
import type { MeshCallers } from "../mesh-callers.ts";
import { serviceRoute } from "../service-route.ts";
import { shareProblems } from "../share-problems.ts";
import { istioCharts } from "./istio-charts.ts";
import { authorization, callerPolicy, memberPolicy, strictTls } from "./istio-member.ts";
import { ISTIO_SYSTEM, memberLabels, NAME } from "./istio-names.ts";
import type { IstioValues } from "./istio-values.ts";
import { throughWaypoint, waypointClass, waypointGateway, waypointPolicy } from "./istio-waypoint.ts";

const ROUTES = { ask: "routes", to: NAME };
const isRoutesAsk = ({ ask }: Asked): boolean => ask === ROUTES.ask;

const noRetries = ({ name }: MeshRequests): Problem => ({
  rule: "unsupported-feature",
  object: `HTTPRoute ${name}`,
  message: `mesh: ${NAME} cannot try requests again with the standard channel of the Gateway API, for its routes lack the field`,
  remedy: 'Use gatewayApiCrds({ channel: "experimental" }), leave `retries` out, or use a brick that can: linkerd, consul',
});

/** Not a member itself, and yet it says how requests to its Services are sent. */
const notJoined = (namespace: string): Problem => ({
  rule: "not-in-mesh",
  message: `namespace '${namespace}' asks for routes of the mesh and has not joined it`,
  remedy: "Return what `mesh.join()` gives beside them",
});

/**
 * Istio in ambient mode. Members and whatever calls them (gateways, metrics) get a label on their namespace, which restarts
 * nothing. HTTP is read by one waypoint for all, and only for namespaces that ask for routes; what calls pods by their addresses, as
 * gateways do, does not pass it. Cannot: tries after the first with the standard channel of the Gateway API.
 * Facts: istio/istio 1.30.3, built for Gateway API 1.5.1.
 */
export const istio = (
  values: IstioValues = {},
): Brick<Mesh & MeshSplit & MeshCallers & IstioControlPlane, { gatewayApi: GatewayApi } & Callers> => ({
  name: NAME,
  namespace: ISTIO_SYSTEM,
  team: values.team ?? "platform",
  // The proxy and the CNI plugin on each node enter the network namespaces of its pods.
  podSecurity: "privileged",
  offers: ({ gatewayApi }) => {
    const route = (asked: MeshRequests & Partial<MeshShare>): readonly Output[] => {
      if (asked.retries !== undefined && gatewayApi.channel === "standard") return [noRetries(asked)];
      const retry = asked.retries === undefined ? undefined : { attempts: asked.retries, codes: [500, 502, 503, 504] };
      return [serviceRoute(asked, { ...(retry && { retry }) }), ROUTES];
    };
    return {
      istiod: ISTIO_SYSTEM,
      join: () => [strictTls(), memberPolicy(), memberAsk(NAME)],
      callerPolicies: () => [callerPolicy()],
      allow: authorization,
      requests: route,
      share: (share) => {
        const problems = shareProblems(share);
        return problems.length > 0 ? problems : route(share);
      },
    };
  },
  objects: (platform) => [...gatewayApiProblems(NAME, "1.5", platform.gatewayApi), ...istioCharts(values, platform)],
  answer: (asks, platform) => {
    const members = namespacesOfAsks(asks.filter(isMemberAsk));
    const routed = namespacesOfAsks(asks.filter(isRoutesAsk));
    const callers = members.length === 0 ? [] : (values.callers ?? namespacesOfCallers(platform));
    return [
      ...(members.length === 0 || values.callers ? [] : callersOutside(NAME, platform)),
      ...unknownAsks(NAME, (asked) => isMemberAsk(asked) || isRoutesAsk(asked), asks),
      ...routed.filter((namespace) => !members.includes(namespace)).map(notJoined),
      ...[...new Set([...members, ...callers])].sort().map((namespace) => labelNamespace(namespace, memberLabels)),
      ...routed.map((namespace) => labelNamespace(namespace, throughWaypoint(ISTIO_SYSTEM))),
      ...(routed.length === 0 ? [] : [waypointClass(), waypointGateway(routed), waypointPolicy(platform.metrics?.clients ?? [])]),
    ];
  },
});
