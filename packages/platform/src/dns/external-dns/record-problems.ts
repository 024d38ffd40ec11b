import type { DnsRecord, Problem } from "@ashlar/model";
import type { DnsProvider } from "../dns-provider.ts";

/** The zones that an instance keeps, and what lies in them that it leaves alone. */
export interface Zones {
  readonly zones: readonly string[];
  readonly except?: readonly string[];
}

/** Why a record cannot be published, to follow its name, and what to do. */
interface Fault {
  readonly reason: string;
  readonly remedy: string;
}

const byHand = "Make the record with the zone, by the cloud's own tools";

const within = (host: string, zones: readonly string[]): boolean => zones.some((zone) => host === zone || host.endsWith(`.${zone}`));

const ofHost = ({ zones, except = [] }: Zones, { host }: DnsRecord): readonly Fault[] => {
  if (within(host, zones) && !within(host, except)) return [];
  const but = except.length === 0 ? "" : ` without ${except.join(", ")}`;
  return [{ reason: `, for it keeps ${zones.join(", ")}${but}`, remedy: "Ask the brick that keeps its zone, or add the zone" }];
};

const ofType = ({ name, recordTypes }: DnsProvider<object, never>, { type }: DnsRecord): readonly Fault[] => {
  if (recordTypes.includes(type)) return [];
  return type === "TXT"
    ? [
        {
          reason: ", for it would make it and then neither change nor remove it: it cannot tell that such a record is its own",
          remedy: byHand,
        },
      ]
    : [{ reason: ` in ${name}`, remedy: `${byHand}, or use a provider that can: route53` }];
};

const ofTargets = ({ type, targets }: DnsRecord): readonly Fault[] =>
  targets.length === 1 || (targets.length > 1 && type !== "CNAME")
    ? []
    : [{ reason: ` with ${targets.length} targets`, remedy: type === "CNAME" ? "Give it one target" : "Give it a target" }];

/**
 * What of a record ExternalDNS would not keep as it is asked: a name outside its zones, a type that its provider does not take or its
 * registry loses sight of (external-dns v0.21.0, provider, registry/mapper; the latter also seen by running registry/txt), several names
 * for one name.
 */
export const recordProblems = (brick: string, provider: DnsProvider<object, never>, zones: Zones, record: DnsRecord): readonly Problem[] =>
  [...ofHost(zones, record), ...ofType(provider, record), ...ofTargets(record)].map(({ reason, remedy }) => ({
    rule: "unsupported-feature",
    object: `DNSEndpoint ${record.name}`,
    message: `dns: ${brick} cannot publish ${record.type} ${record.host}${reason}`,
    remedy,
  }));
