import type { NetworkPeer } from "@ashlar/model";

/**
 * A load balancer of Google by its GatewayClass: one for the world, one for a region, or one that only the VPC reaches. Those of a region
 * send requests from a subnet that is kept for proxies (cloud.google.com, Proxy-only subnets).
 */
export type LoadBalancer =
  | { readonly class?: "gke-l7-global-external-managed" }
  | {
      readonly class: "gke-l7-regional-external-managed" | "gke-l7-rilb";
      /** The range of the region's proxy-only subnet: `10.129.0.0/23`. */
      readonly proxySubnet: `${string}/${number}`;
    };

/** From where Google's front ends, and all its health checks, come (cloud.google.com, Health checks overview, Probe IP ranges). */
const google = ["35.191.0.0/16", "130.211.0.0/22"];

/** Who sends requests to pods: the load balancer reaches each pod by its address, with no node in between. */
export const loadBalancerClients = (of: LoadBalancer): readonly NetworkPeer[] =>
  [...google, ...("proxySubnet" in of ? [of.proxySubnet] : [])].map((cidr) => ({ ipBlock: { cidr } }));
