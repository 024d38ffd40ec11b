import type { Brick, GatewayApi, Mesh, MeshRequests, MeshShare, MeshSplit, Output } from "@ashlar/model";
import { annotateNamespace, labelNamespace } from "@ashlar/model";
import { unknownAsks } from "../../asks/unknown-asks.ts";
import type { LabelledCertificates } from "../../certificates/labelled-certificates/labelled-certificates.ts";
import { gatewayApiProblems } from "../../gateway/gateway-api/gateway-api-version.ts";
import { type Callers, callersOutside, namespacesOfCallers } from "../callers.ts";
import { isMemberAsk, memberAsk, namespacesOfAsks } from "../member-ask.ts";
import { memberLabels } from "../member-labels.ts";
import type { MeshCallers } from "../mesh-callers.ts";
import { serviceRoute } from "../service-route.ts";
import { shareProblems } from "../share-problems.ts";
import { linkerdCertificates, NAMESPACE } from "./linkerd-certificates.ts";
import { linkerdBudgets, linkerdCharts } from "./linkerd-charts.ts";
import { authorization, callerPolicy, memberPolicy } from "./linkerd-member.ts";
import type { LinkerdValues } from "./linkerd-values.ts";

const NAME = "linkerd";

const inject = { "linkerd.io/inject": "enabled" };

/** A gateway takes requests from anybody, a member from the mesh alone. */
const authenticated = { "config.linkerd.io/default-inbound-policy": "all-authenticated" };

const route = (asked: MeshRequests & Partial<MeshShare>): readonly Output[] => [
  serviceRoute(asked, {
    ...(asked.retries !== undefined && {
      annotations: { "retry.linkerd.io/http": "5xx", "retry.linkerd.io/limit": String(asked.retries) },
    }),
  }),
];

/**
 * Linkerd. Its open source releases are those of the edge channel alone. A pod gets its proxy when it starts, so the pods of a namespace
 * that joins, and those of gateways and metrics, must be started again once; until then a member takes nothing from them. A CNI
 * plugin on each node leads connections to the proxies, so that pods of members keep the `restricted` level. Identities come from
 * cert-manager. Facts: linkerd/linkerd2 edge-26.8.3, tested by its authors with Gateway API 1.5.1.
 */
export const linkerd = (
  values: LinkerdValues = {},
): Brick<Mesh & MeshSplit & MeshCallers, { gatewayApi: GatewayApi; certificates: LabelledCertificates } & Callers> => ({
  name: NAME,
  namespace: NAMESPACE,
  team: values.team ?? "platform",
  // The CNI plugin writes to folders of each node.
  podSecurity: "privileged",
  offers: () => ({
    join: () => [memberPolicy(), memberAsk(NAME)],
    callerPolicies: () => [callerPolicy()],
    allow: authorization,
    requests: route,
    share: (share) => {
      const problems = shareProblems(share);
      return problems.length > 0 ? problems : route(share);
    },
  }),
  objects: (platform) => [
    ...gatewayApiProblems(NAME, "1.5", platform.gatewayApi),
    ...linkerdCharts(values, platform),
    ...linkerdBudgets(),
    ...linkerdCertificates(),
    // Its webhooks would otherwise be asked for the pods that run them.
    labelNamespace(NAMESPACE, { "linkerd.io/is-control-plane": "true", "config.linkerd.io/admission-webhooks": "disabled" }),
  ],
  answer: (asks, platform) => {
    const members = namespacesOfAsks(asks.filter(isMemberAsk));
    const callers = members.length === 0 ? [] : (values.callers ?? namespacesOfCallers(platform));
    const others = callers.filter((namespace) => !members.includes(namespace));
    return [
      ...(members.length === 0 || values.callers ? [] : callersOutside(NAME, platform)),
      ...unknownAsks(NAME, isMemberAsk, asks),
      ...[...members, ...others].sort().map((namespace) => labelNamespace(namespace, memberLabels(NAME))),
      ...members.map((namespace) => annotateNamespace(namespace, { ...inject, ...authenticated })),
      ...others.map((namespace) => annotateNamespace(namespace, inject)),
    ];
  },
});
