import type { NetworkPeer } from "@ashlar/model";
import type { INetworkPolicyPeer } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicyPeer";

/** Peers as a NetworkPolicy spells them. */
export const policyPeers = (peers: readonly NetworkPeer[]): INetworkPolicyPeer[] =>
  peers.map(({ ipBlock, ...pods }) =>
    ipBlock === undefined ? pods : { ipBlock: { cidr: ipBlock.cidr, ...(ipBlock.except && { except: [...ipBlock.except] }) } },
  );
