import type { Output } from "../output.ts";

/** A record of a zone that the platform keeps. */
export interface DnsRecord {
  /** The name of the object. */
  readonly name: string;
  /** `shop.example.com` */
  readonly host: string;
  readonly type: "A" | "AAAA" | "CNAME" | "TXT" | "MX" | "SRV" | "NS";
  readonly targets: readonly string[];
  /** Seconds; what the zone gives unless said otherwise. */
  readonly ttl?: number;
}

/** Publishes names: those of the platform's gateways by itself, and records that apps ask for. */
export interface Dns {
  readonly record: (record: DnsRecord) => readonly Output[];
}

/** One of several records of the same name, each of a cluster of its own. */
export interface RegionalRecord extends DnsRecord {
  /** Tells this record from the others of its name: the cluster's name will do. */
  readonly region: string;
  /** `share`: so much in proportion to the others. `nearest`: for clients that are closest to this region of the cloud. */
  readonly answer: { readonly share: number } | { readonly nearest: string };
}

/** Answers differently by share or by place: one name for clusters of many regions. */
export interface RegionalDns {
  readonly regionalRecord: (record: RegionalRecord) => readonly Output[];
}

/** Sends requests for a name through the network of whoever serves the zone, which caches and shields. */
export interface ProxiedDns {
  readonly proxiedRecord: (record: ProxiedRecord) => readonly Output[];
}

/** A record whose answer is the proxy's: it leads to an address or a name, and how long it holds is not ours to say. */
export interface ProxiedRecord extends Omit<DnsRecord, "ttl" | "type"> {
  readonly type: "A" | "AAAA" | "CNAME";
}
