import type { HostSource, Problem } from "@ashlar/model";

/**
 * What ExternalDNS calls the kinds that name hosts (external-dns v0.21.0, source). Not TLSRoutes: it reads their v1alpha2, which the standard
 * channel of the Gateway API does not serve from 1.5 on.
 */
const sources: Readonly<Record<string, string>> = {
  "gateway.networking.k8s.io/HTTPRoute": "gateway-httproute",
  "gateway.networking.k8s.io/GRPCRoute": "gateway-grpcroute",
  "getambassador.io/Host": "ambassador-host",
  "networking.istio.io/Gateway": "istio-gateway",
  "networking.istio.io/VirtualService": "istio-virtualservice",
  "networking.k8s.io/Ingress": "ingress",
  "projectcontour.io/HTTPProxy": "contour-httpproxy",
};

const sourceOf = ({ group, kind }: HostSource): string | undefined => sources[`${group}/${kind}`];

/** The sources for the objects of gateways, and for the records that are asked. */
export const sourcesFor = (hosts: readonly HostSource[]): readonly string[] => [
  "crd",
  ...[...new Set(hosts.flatMap((host) => sourceOf(host) ?? []))].sort(),
];

/** Kinds whose hosts would stay unpublished. */
export const unknownSources = (brick: string, hosts: readonly HostSource[]): readonly Problem[] =>
  hosts
    .filter((host) => sourceOf(host) === undefined)
    .map(({ group, kind }) => ({
      rule: "unsupported-feature",
      message: `dns: ${brick} cannot publish the hosts of the platform's gateway, for it does not read ${kind} (${group})`,
      remedy: `Use a gateway that names its hosts in ${Object.keys(sources).join(", ")}`,
    }));

/** What the chart's own role lacks for a source: where a Host leads is the address of a Service. */
export const furtherPermissions = (names: readonly string[]) =>
  names.includes("ambassador-host") ? [{ apiGroups: [""], resources: ["services"], verbs: ["get", "list", "watch"] }] : [];
