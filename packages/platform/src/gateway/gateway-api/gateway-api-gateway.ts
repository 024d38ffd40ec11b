import type { Asked, CertificateRequest, KubeObject, Output, Problem } from "@ashlar/model";
import { unknownAsks } from "../../asks/unknown-asks.ts";
import type { Gateway } from "../gateway-api-crds/gateway-api.kinds.ts";
import { isChallengesAsk } from "./challenges-ask.ts";
import { authoritiesObject, type ClientCertificates, frontendTls } from "./client-authorities.ts";
import type { GatewayPlace } from "./gateway-place.ts";
import { redirectToHttps } from "./https-redirect.ts";
import { isListenerAsk, listenerName, PLAIN_LISTENER } from "./listener.ts";

/** What differs from one Gateway API brick to the next. */
export interface GatewaySpec extends GatewayPlace, ClientCertificates {
  readonly className: string;
  /** Annotations of the load balancer's Service. */
  readonly annotations?: Record<string, string>;
  /** An object of the product, beside the Gateway, that says more of it. */
  readonly parameters?: { readonly group: string; readonly kind: string; readonly name: string };
  /** Addresses that it shall have, instead of any. */
  readonly addresses?: readonly { readonly type: string; readonly value: string }[];
  /** Gets the certificate for a host into a Secret beside the Gateway. Left out where the product finds certificates by itself. */
  readonly certificate?: (request: CertificateRequest) => readonly Output[];
}

/** A Gateway holds no more listeners than this (Gateway API v1.5.1, CRD of Gateway). */
const MOST_LISTENERS = 64;

const byHost = (asks: readonly Asked[]): ReadonlyMap<string, readonly string[]> => {
  const namespaces = new Map<string, Set<string>>();
  for (const asked of asks) {
    if (!isListenerAsk(asked)) continue;
    const those = namespaces.get(asked.host) ?? new Set();
    namespaces.set(asked.host, those.add(asked.from.namespace));
  }
  return new Map([...namespaces].sort(([a], [b]) => (a < b ? -1 : 1)).map(([host, those]) => [host, [...those].sort()]));
};

/** The namespaces by the label that Kubernetes itself sets on each. */
const routesOf = (namespaces: readonly string[]) => ({
  namespaces: {
    from: "Selector" as const,
    selector: { matchExpressions: [{ key: "kubernetes.io/metadata.name", operator: "In", values: [...namespaces] }] },
  },
});

/** Redirects and challenges come from the Gateway's own namespace, and while two gateways share the hosts from the other's. */
const plainListener = (own: string, others: readonly string[]) => ({
  name: PLAIN_LISTENER,
  port: 80,
  protocol: "HTTP",
  allowedRoutes: others.length === 0 ? { namespaces: { from: "Same" as const } } : routesOf([own, ...others].sort()),
});

/** A `tls` that names neither Secrets nor options is refused; one left out is not (Gateway API v1.5.1, CRD of Gateway). */
const listener = (host: string, namespaces: readonly string[], bySecret: boolean) => ({
  name: listenerName(host),
  hostname: host,
  port: 443,
  protocol: "HTTPS",
  ...(bySecret && { tls: { mode: "Terminate" as const, certificateRefs: [{ group: "", kind: "Secret", name: listenerName(host) }] } }),
  allowedRoutes: routesOf(namespaces),
});

const gatewayObject = (
  { namespace, gateway, className, annotations, parameters, addresses, certificate, clientAuthorities }: GatewaySpec,
  hosts: ReadonlyMap<string, readonly string[]>,
  others: readonly string[],
): KubeObject =>
  ({
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "Gateway",
    metadata: { name: gateway },
    spec: {
      gatewayClassName: className,
      ...((annotations || parameters) && {
        infrastructure: { ...(annotations && { annotations }), ...(parameters && { parametersRef: parameters }) },
      }),
      ...(addresses && { addresses: [...addresses] }),
      ...frontendTls(clientAuthorities),
      listeners: [
        plainListener(namespace, others),
        ...[...hosts].map(([host, namespaces]) => listener(host, namespaces, certificate !== undefined)),
      ],
    },
  }) satisfies Gateway;

const tooMany = (spec: GatewaySpec, hosts: number): Problem => ({
  rule: "too-many-listeners",
  app: spec.brick,
  object: `Gateway ${spec.namespace}/${spec.gateway}`,
  message: `${hosts} hosts need ${hosts + 1} listeners with the one for plain HTTP, and a Gateway holds ${MOST_LISTENERS}`,
  remedy: "Let apps share a host by path, use a wildcard host, or put a second gateway under a slot of its own",
});

const tooOpen = (spec: GatewaySpec, others: readonly string[]): Problem => ({
  rule: "too-many-moves",
  app: spec.brick,
  object: `Gateway ${spec.namespace}/${spec.gateway}`,
  message: `takes challenges of ${others.join(" and ")}, and a gateway takes over from one other`,
  remedy: "Finish one move before the next",
});

/**
 * The one Gateway of a brick, made of what its users asked: a plain listener, and for each host an HTTPS listener that
 * only the asking namespaces may attach to, its certificate and its redirect from HTTP. A listener alone decides which
 * namespaces' routes it takes; no ReferenceGrant is asked (gateway-api.sigs.k8s.io, Cross-Namespace routing).
 */
export const gatewayFor = (spec: GatewaySpec, asks: readonly Asked[]): readonly Output[] => {
  const hosts = byHost(asks);
  const others = [...new Set(asks.filter(isChallengesAsk).map(({ namespace }) => namespace))].sort();
  const problems = [
    ...unknownAsks(spec.brick, (asked) => isListenerAsk(asked) || isChallengesAsk(asked), asks),
    ...(others.length > 1 ? [tooOpen(spec, others)] : []),
  ];
  if (hosts.size + 1 > MOST_LISTENERS) return [...problems, tooMany(spec, hosts.size)];
  return [
    ...problems,
    gatewayObject(spec, hosts, others),
    ...authoritiesObject(spec, spec.clientAuthorities),
    ...[...hosts.keys()].flatMap((host) => [
      ...(spec.certificate?.({ host, secret: listenerName(host) }) ?? []),
      redirectToHttps(spec, host),
    ]),
  ];
};
