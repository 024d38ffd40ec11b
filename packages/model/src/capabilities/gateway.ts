import type { Output } from "../output.ts";
import type { NetworkPeer } from "./network-peer.ts";

/** Requests for a host, sent to a Service of the app that asks. */
export interface Route {
  /** The name of the route object. */
  readonly name: string;
  readonly host: string;
  /** A path prefix; `/` unless said otherwise. */
  readonly path?: string;
  /** A Service in the app's own namespace. */
  readonly service: string;
  readonly port: number;
}

/** Lets requests from outside in. */
export interface Gateway {
  /** A route from a host to a Service, over TLS; the gateway gets the certificate for the host. */
  readonly route: (route: Route) => readonly Output[];
  /** Where its requests come from, for network policies: one place, or two while one gateway takes over from another. */
  readonly clients: readonly NetworkPeer[];
  /** The solver by which an ACME HTTP-01 challenge is answered through this gateway, as cert-manager spells it. */
  readonly http01: Readonly<Record<string, unknown>>;
}
