import type { Output, Problem, Site } from "@ashlar/model";
import type { WorkloadIdentity } from "../clusters/workload-identity.ts";
import type { ClusterIssuer } from "./cert-manager/cert-manager.kinds.ts";

type Acme = NonNullable<NonNullable<ClusterIssuer["spec"]>["acme"]>;

/** A solver of an ACME issuer as cert-manager spells it. */
export type AcmeSolver = NonNullable<Acme["solvers"]>[number];

/** How cert-manager proves to an ACME server that a host is ours. Made by `http01Solver`, `cloudDnsSolver` and their like. */
export interface Solver<in Needs = object> {
  /** Over HTTP one host at a time, by DNS wildcards too. */
  readonly by: "http" | "dns";
  /** The zones whose hosts it proves; all if left out. The one with the longest zone is chosen for a host. */
  readonly zones?: readonly string[];
  readonly solver: (platform: Needs) => AcmeSolver;
  /** The Secret with its credential, where it has one. Its namespace is cert-manager's. */
  readonly credential?: (platform: Needs) => readonly Output[];
  /** As whom cert-manager acts in the cloud that holds the zones, where it needs no credential. */
  readonly identity?: WorkloadIdentity;
  readonly problems?: (platform: Site) => readonly Problem[];
}

/** A solver with whatever needs. */
export type AnySolver = Solver<never>;

export type Solvers = readonly [AnySolver, ...AnySolver[]];

/** What all of some solvers need together. */
export type NeedsOf<S extends Solvers> = (
  S[number] extends infer One
    ? One extends Solver<infer Needs>
      ? (needs: Needs) => void
      : never
    : never
) extends (needs: infer All) => void
  ? All
  : never;

const inZone = (host: string, zone: string): boolean => host === zone || host.endsWith(`.${zone}`);

/** Whether a solver can prove a host; `*.example.com` is a name under `example.com` (cert-manager v1.21.1, pkg/controller/acmeorders/selectors). */
export const solves = ({ by, zones }: AnySolver, host: string): boolean =>
  (by === "dns" || !host.startsWith("*.")) && (zones === undefined || zones.some((zone) => inZone(host, zone)));

/** The part of a solver that says for which hosts it is. */
export const selectorFor = (zones: readonly string[] | undefined): Pick<AcmeSolver, "selector"> =>
  zones === undefined ? {} : { selector: { dnsZones: [...zones] } };
