import type { Output } from "../output.ts";
import type { NetworkPeer } from "./network-peer.ts";
import type { RouteFeatures } from "./route-features.ts";

/** Requests for a host, sent to a Service of the app that asks. */
export interface Route extends RouteFeatures {
  /** The name of the route object. */
  readonly name: string;
  readonly host: string;
  /** A path prefix; `/` unless said otherwise. */
  readonly path?: string;
  /** A Service in the app's own namespace. */
  readonly service: string;
  readonly port: number;
  /**
   * The path at which its pods answer 200 while they are well: that of their readiness probe. A load balancer outside of the cluster asks for
   * itself; unless it is told, it sees no more than that something answers. Gateways in the cluster go by the readiness of pods, and need none.
   */
  readonly healthPath?: `/${string}`;
}

/** A kind of object that says which hosts lead to a gateway: what publishes names in DNS reads it. */
export interface HostSource {
  readonly group: string;
  readonly kind: string;
}

/** Lets requests from outside in. */
export interface Gateway {
  /** A route from a host to a Service, over TLS; the gateway gets the certificate for the host, and sends plain requests to TLS. */
  readonly route: (route: Route) => readonly Output[];
  /** Where its requests come from, for network policies: one place, or two while one gateway takes over from another. */
  readonly clients: readonly NetworkPeer[];
  /** The kinds of its objects that name hosts. */
  readonly hosts: readonly HostSource[];
}

/** Answers ACME challenges over HTTP, so that certificates can be had for its hosts. */
export interface Http01 {
  /** The solver by which an HTTP-01 challenge is answered through this gateway, as cert-manager spells it. */
  readonly http01: Readonly<Record<string, unknown>>;
}

/**
 * Requests of gRPC for a host, sent to a Service of the app that asks: by the name of a service and of a method, and by nothing else, for no
 * two gateways have more in common. None of `RouteFeatures` can be asked of it, nor a share for a canary.
 */
export interface GrpcRoute extends Pick<Route, "name" | "host" | "service" | "port"> {
  /** The full name of a gRPC service, `shop.v1.Cart`, compared as it is; all services unless said otherwise. */
  readonly grpcService?: string;
  /** A method of that service; all unless said otherwise. Without `grpcService` it is a problem. */
  readonly grpcMethod?: string;
}

/**
 * Routes gRPC: HTTP/2 all the way to the app, from clients with TLS, to pods without. A gateway whose product has no gRPC lacks the member;
 * one whose cluster has no GRPCRoute answers with the problem `unsupported-feature`.
 */
export interface GrpcRoutes {
  readonly grpcRoute: (route: GrpcRoute) => readonly Output[];
}
