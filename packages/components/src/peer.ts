import type { NetworkPeer } from "@ashlar/model";
import type { INetworkPolicyPeer } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicyPeer";
import { podsOf } from "./selector-labels.ts";

/** A range of addresses. */
export interface AddressRange {
  /** `10.0.0.0/8` */
  readonly cidr: string;
  /** Ranges inside it that are left out. */
  readonly except?: readonly string[];
}

/** The other end of a connection: a component of the same namespace by name, pods by their labels, or addresses. */
export type Peer = string | NetworkPeer | AddressRange;

const addresses = ({ cidr, except }: AddressRange): INetworkPolicyPeer => ({ ipBlock: { cidr, ...(except && { except: [...except] }) } });

/** A peer as a NetworkPolicy spells it. */
export const policyPeer = (other: Peer): INetworkPolicyPeer => {
  if (typeof other === "string") return policyPeer(podsOf(other));
  if ("cidr" in other) return addresses(other);
  const { ipBlock, ...pods } = other;
  return ipBlock === undefined ? pods : addresses(ipBlock);
};
