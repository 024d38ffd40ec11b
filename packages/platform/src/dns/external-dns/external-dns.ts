import type { Brick, Dns } from "@ashlar/model";
import type { ChartValues } from "../../charts/chart-values.ts";
import { type Gateways, gatewaysOf } from "../../gateway/gateways.ts";
import type { DnsProvider, Publish } from "../dns-provider.ts";
import { dnsEndpoint } from "./dns-endpoint.ts";
import { CHART, externalDnsChart } from "./external-dns-chart.ts";
import { sourcesFor, unknownSources } from "./host-sources.ts";
import { recordProblems } from "./record-problems.ts";

export { ANNOTATION_PREFIX } from "./annotation-prefix.ts";

export interface ExternalDnsValues<More extends object, Needs> {
  /** Where the zones are: `cloudDns`, `route53`, `azureDns` or `cloudflare`. */
  readonly provider: DnsProvider<More, Needs>;
  /** The zones that it keeps, with all names in them, and no others: `example.com`. They exist already. */
  readonly zones: readonly [string, ...string[]];
  /** What lies in them that another keeps: `internal.example.com`. */
  readonly except?: readonly string[];
  /** `sync` unless said otherwise: it removes again what it made. `upsert-only` never removes, `create-only` never changes. */
  readonly policy?: "sync" | "upsert-only" | "create-only";
  /** The brick, its namespace and all its objects are called so; `external-dns` unless said otherwise. A second instance has its own. */
  readonly name?: string;
  /** `false` for a second instance: the first brings the CRD of DNSEndpoint. */
  readonly crds?: boolean;
  /** Publishes the hosts of the gateways in this namespace only, where public and private zones have the same names. */
  readonly gatewayNamespace?: string;
  readonly team?: string;
  /** Values of the chart that nothing above covers; they win. */
  readonly chartValues?: ChartValues;
}

/**
 * ExternalDNS: publishes the hosts of every gateway of the platform, under whatever name, and records that apps ask for, in zones that exist already. What it can
 * beyond plain records, and what it needs, follows from its provider. It removes only what it made, which it knows by the cluster's name.
 *
 * A second instance, say for private zones under `dns.private`, has a `name` of its own and `crds: false`; both publish every host that
 * lies in their zones. Facts: kubernetes-sigs/external-dns v0.21.0, external-dns-helm-chart-1.21.1.
 */
export const externalDns = <More extends object, Needs>(values: ExternalDnsValues<More, Needs>): Brick<Dns & More, Needs & Gateways> => {
  const { provider, name = CHART, crds = true, policy = "sync" } = values;
  const publish: Publish = (record, extras) => {
    const problems = recordProblems(name, provider, values, record);
    return problems.length > 0 ? problems : [dnsEndpoint(provider.visibility, record, extras)];
  };
  return {
    name,
    namespace: name,
    team: values.team ?? "platform",
    offers: () => ({ record: (record) => publish(record), ...provider.more(publish) }),
    objects: (platform) => {
      const hosts = gatewaysOf(platform).flatMap((gateway) => gateway.hosts);
      return [
        ...(provider.problems?.(platform) ?? []),
        ...unknownSources(name, hosts),
        externalDnsChart({ ...values, name, crds, policy }, provider, sourcesFor(hosts), platform),
        ...(provider.objects?.(name, platform) ?? []),
      ];
    },
  };
};
