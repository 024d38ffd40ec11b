import type { DnsRecord, Output, Problem, Site } from "@ashlar/model";
import type { ChartValues } from "../charts/chart-values.ts";
import type { WorkloadIdentity } from "../clusters/workload-identity.ts";

/** Whom the names of a zone answer: everybody, or the networks that the zone is tied to. */
export type Visibility = "public" | "private";

/** What a record has beyond what every provider knows. */
export interface RecordExtras {
  /** Tells records of one name and type apart. */
  readonly setIdentifier?: string;
  readonly providerSpecific?: readonly { readonly name: string; readonly value: string }[];
}

export type Publish = (record: DnsRecord, extras?: RecordExtras) => readonly Output[];

/**
 * Where ExternalDNS writes records, and as whom. Made by `cloudDns`, `route53`, `azureDns` or `cloudflare`.
 * @typeParam More what it can do beyond plain records
 * @typeParam Needs what it needs of the platform
 */
export interface DnsProvider<out More extends object = object, in Needs = object> {
  /** What environments call it, for messages. */
  readonly name: string;
  /** What ExternalDNS calls it. */
  readonly provider: "google" | "aws" | "azure" | "azure-private-dns" | "cloudflare";
  readonly visibility: Visibility;
  /** The types of records that it takes and ExternalDNS keeps as they are asked. */
  readonly recordTypes: readonly DnsRecord["type"][];
  /** As whom ExternalDNS acts, where it needs no credential. */
  readonly identity?: WorkloadIdentity;
  /** Its part of the chart's values. @param instance the brick's name, with which names of objects begin */
  readonly chartValues: (instance: string, platform: Site) => ChartValues;
  /** Objects that it reads: its settings, its credential. */
  readonly objects?: (instance: string, platform: Needs) => readonly Output[];
  readonly problems?: (platform: Site) => readonly Problem[];
  readonly more: (publish: Publish) => More;
}
