import type { Asked, CertificateRequest, KubeObject, Output, Problem } from "@ashlar/model";
import type { IGateway } from "@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/Gateway";
import { unknownAsks } from "../asks/unknown-asks.ts";
import type { GatewayPlace } from "./gateway-place.ts";
import { redirectToHttps } from "./https-redirect.ts";
import { isListenerAsk, listenerName, PLAIN_LISTENER } from "./listener.ts";

/** What differs from one Gateway API brick to the next. */
export interface GatewaySpec extends GatewayPlace {
  readonly className: string;
  /** Annotations of the load balancer's Service. */
  readonly annotations?: Record<string, string>;
  /** Gets the certificate for a host into a Secret beside the Gateway. */
  readonly certificate: (request: CertificateRequest) => readonly Output[];
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

const plainListener = { name: PLAIN_LISTENER, port: 80, protocol: "HTTP", allowedRoutes: { namespaces: { from: "Same" } } } as const;

const listener = (host: string, namespaces: readonly string[]) => ({
  name: listenerName(host),
  hostname: host,
  port: 443,
  protocol: "HTTPS",
  tls: { mode: "Terminate" as const, certificateRefs: [{ group: "", kind: "Secret", name: listenerName(host) }] },
  allowedRoutes: {
    namespaces: {
      from: "Selector" as const,
      selector: { matchExpressions: [{ key: "kubernetes.io/metadata.name", operator: "In", values: [...namespaces] }] },
    },
  },
});

const gatewayObject = ({ gateway, className, annotations }: GatewaySpec, hosts: ReadonlyMap<string, readonly string[]>): KubeObject =>
  ({
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "Gateway",
    metadata: { name: gateway },
    spec: {
      gatewayClassName: className,
      ...(annotations === undefined ? {} : { infrastructure: { annotations } }),
      listeners: [plainListener, ...[...hosts].map(([host, namespaces]) => listener(host, namespaces))],
    },
  }) satisfies IGateway;

const tooMany = (spec: GatewaySpec, hosts: number): Problem => ({
  rule: "too-many-listeners",
  app: spec.brick,
  object: `Gateway ${spec.namespace}/${spec.gateway}`,
  message: `${hosts} hosts need ${hosts + 1} listeners with the one for plain HTTP, and a Gateway holds ${MOST_LISTENERS}`,
  remedy: "Let apps share a host by path, use a wildcard host, or put a second gateway under a slot of its own",
});

/**
 * The one Gateway of a brick, made of what its users asked: a plain listener, and for each host an HTTPS listener that
 * only the asking namespaces may attach to, its certificate and its redirect from HTTP.
 */
export const gatewayFor = (spec: GatewaySpec, asks: readonly Asked[]): readonly Output[] => {
  const hosts = byHost(asks);
  const problems = unknownAsks(spec.brick, isListenerAsk, asks);
  if (hosts.size + 1 > MOST_LISTENERS) return [...problems, tooMany(spec, hosts.size)];
  return [
    ...problems,
    gatewayObject(spec, hosts),
    ...[...hosts.keys()].flatMap((host) => [...spec.certificate({ host, secret: listenerName(host) }), redirectToHttps(spec, host)]),
  ];
};
