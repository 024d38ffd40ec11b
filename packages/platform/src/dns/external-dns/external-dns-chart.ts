import type { ChartSource, Lock, Site } from "@ashlar/model";
import { type ChartValues, mergeChartValues } from "../../charts/chart-values.ts";
import { lockOf } from "../../lock-of.ts";
import { containerResources } from "../../pods/pod-size.ts";
import type { DnsProvider } from "../dns-provider.ts";
import { ANNOTATION_PREFIX } from "./annotation-prefix.ts";
import { labelFilter } from "./dns-endpoint.ts";
import { externalDnsKinds } from "./external-dns.kinds.ts";
import recorded from "./external-dns.lock.json" with { type: "json" };
import { argsFor } from "./host-sources.ts";
import type { Zones } from "./record-problems.ts";

export const CHART = "external-dns";

export interface Instance extends Zones {
  readonly name: string;
  /** Brings the CRD of DNSEndpoint. */
  readonly crds: boolean;
  readonly policy: "sync" | "upsert-only" | "create-only";
  readonly gatewayNamespace?: string;
  readonly chartValues?: ChartValues;
}

/** The chart names all its objects after the instance. */
const lockFor = ({ name, crds }: Instance): Lock => {
  const lock = lockOf(recorded, externalDnsKinds);
  return {
    ...lock,
    brings: crds ? lock.brings : [],
    objects: lock.objects.map((object) => ({ ...object, name: object.name.replace(CHART, name) })),
  };
};

/** Who owns a record: no two instances of all clusters, or one would remove what the other made. No cluster's name has a dot. */
const owner = ({ name }: Instance, cluster: string): string => (name === CHART ? cluster : `${cluster}.${name}`);

/**
 * Which records are its own it writes into the zone itself. The name of such a record begins with a label of its own, so that it lies
 * within the zone for the zone's own name as well (external-dns v0.21.0, docs/registry/txt.md). Never change it: it would know none any more.
 */
const registry = {
  registry: "txt",
  txtPrefix: "%{record_type}-external-dns.",
};
const registryArgs = { "txt-wildcard-replacement": "_wildcard" };

const identityValues = ({ identity }: DnsProvider<object, never>): ChartValues =>
  identity === undefined ? {} : { serviceAccount: { annotations: identity.annotations }, podLabels: identity.podLabels };

/** The chart of kubernetes-sigs/external-dns, external-dns-helm-chart-1.21.1, with our values for it. */
export const externalDnsChart = (
  instance: Instance,
  provider: DnsProvider<object, never>,
  sources: readonly string[],
  platform: Site,
): ChartSource => {
  const { name, crds, policy, zones, except = [], gatewayNamespace, chartValues } = instance;
  const ours = {
    fullnameOverride: name,
    // One pod, always: it elects no leader, and the chart knows no other number.
    resources: containerResources({ cpu: "50m", memory: "128Mi" }),
    logFormat: "json",
    provider: { name: provider.provider },
    policy,
    ...registry,
    txtOwnerId: owner(instance, platform.site.cluster),
    domainFilters: [...zones],
    ...(except.length === 0 ? {} : { excludeDomains: [...except] }),
    managedRecordTypes: [...provider.recordTypes],
    sources: [...sources],
    ...(gatewayNamespace === undefined ? {} : { gatewayNamespace }),
    labelFilter: labelFilter(provider.visibility),
    annotationPrefix: ANNOTATION_PREFIX,
    triggerLoopOnEvent: true,
    extraArgs: { ...registryArgs, ...argsFor(sources) },
    ...identityValues(provider),
  };
  return {
    source: "chart",
    repository: "https://kubernetes-sigs.github.io/external-dns",
    name: CHART,
    version: recorded.version,
    release: name,
    ...(crds ? {} : { skipCrds: true }),
    lock: lockFor(instance),
    values: mergeChartValues(mergeChartValues(ours, provider.chartValues(name, platform)), chartValues),
  };
};
