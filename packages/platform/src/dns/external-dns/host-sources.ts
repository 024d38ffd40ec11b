import type { HostSource, Problem } from "@ashlar/model";

/**
 * What ExternalDNS calls the kinds that name hosts (external-dns v0.21.0, source). Not TLSRoutes: it reads their v1alpha2, which the standard
 * channel of the Gateway API does not serve from 1.5 on. Nor Hosts of Emissary, of which it reads v2 alone (source/ambassador_host.go): where the
 * CRDs do not serve that, it never starts.
 */
const sources: Readonly<Record<string, string>> = {
  "gateway.networking.k8s.io/HTTPRoute": "gateway-httproute",
  "gateway.networking.k8s.io/GRPCRoute": "gateway-grpcroute",
  Service: "service",
  "networking.istio.io/Gateway": "istio-gateway",
  "networking.istio.io/VirtualService": "istio-virtualservice",
  "networking.k8s.io/Ingress": "ingress",
  "projectcontour.io/HTTPProxy": "contour-httpproxy",
};

const sourceOf = ({ group, kind }: HostSource): string | undefined => sources[group === "" ? kind : `${group}/${kind}`];

/**
 * The sources for the objects of gateways, and for the records that are asked: no others, for it waits a minute for each kind that is not
 * served, and ends (external-dns v0.21.0, source/informers).
 */
export const sourcesFor = (hosts: readonly HostSource[]): readonly string[] => [
  "crd",
  ...[...new Set(hosts.flatMap((host) => sourceOf(host) ?? []))].sort(),
];

/** Kinds whose hosts would stay unpublished. */
export const unknownSources = (brick: string, hosts: readonly HostSource[]): readonly Problem[] =>
  [...new Map(hosts.map((host) => [`${host.group}/${host.kind}`, host])).values()]
    .filter((host) => sourceOf(host) === undefined)
    .map(({ group, kind }) => ({
      rule: "unsupported-feature",
      message: `dns: ${brick} cannot publish the hosts of the platform's gateway, for it does not read ${kind} (${group})`,
      remedy: `Use a gateway that names its hosts in ${Object.keys(sources).join(", ")}`,
    }));

/** Of Services those of gateways: the addresses of others lead nobody here from outside. */
export const argsFor = (names: readonly string[]): Readonly<Record<string, string>> =>
  names.includes("service") ? { "service-type-filter": "LoadBalancer" } : {};
