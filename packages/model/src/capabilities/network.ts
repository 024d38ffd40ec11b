import type { Output } from "../output.ts";
import type { NetworkPeer } from "./network-peer.ts";

/** The pods of the app that asks which a connection begins or ends at. */
export interface FlowPods {
  /** Names the policy made of it: unique in the namespace, and no name of a component there, whose own policy is called like it. */
  readonly name: string;
  /** All pods of the namespace unless said otherwise. */
  readonly matchLabels?: Readonly<Record<string, string>>;
}

/** What pods of an app may reach or be reached by: at least one of `to` and `from`. */
export interface Flow extends FlowPods {
  readonly to?: readonly NetworkPeer[];
  readonly from?: readonly NetworkPeer[];
  /** Ports of the pods that are called, which need not be those of their Service. */
  readonly ports: readonly number[];
  /** TCP unless given. */
  readonly protocol?: "TCP" | "UDP";
}

/**
 * Says which connections there are: none but those that somebody declared. Whatever is declared for the same pods adds up, here and
 * in the policies of components. Pods of which one direction is declared are closed in that direction to all else.
 */
export interface Network {
  /** Closes the namespace of the app that asks but for DNS: what else it needs, it declares. Once for each namespace. */
  readonly closed: () => readonly Output[];
  readonly flow: (flow: Flow) => readonly Output[];
}

/** Lets pods reach names outside of the cluster: `api.stripe.com`, or `*.example.com` for all names one label below. */
export interface NamedHosts {
  readonly reach: (reach: FlowPods & Pick<Flow, "ports" | "protocol"> & { readonly hosts: readonly string[] }) => readonly Output[];
}

/** Lets pods call the API server of their cluster, wherever it runs. */
export interface ApiFlows {
  readonly apiFlow: (pods: FlowPods) => readonly Output[];
}

/**
 * Looks into HTTP: which methods on which paths may pass. It can only add to what is admitted: whoever is admitted to the same port by a
 * `flow` or by a component's own policy passes with every method and path.
 */
export interface HttpFlows {
  readonly httpFlow: (flow: HttpFlow) => readonly Output[];
}

export interface HttpFlow extends FlowPods {
  readonly from: readonly NetworkPeer[];
  readonly port: number;
  readonly allow: readonly HttpAllow[];
}

export interface HttpAllow {
  /** `GET`, in upper case. */
  readonly method: string;
  /** `/orders`, that path alone; or all below it: `/orders/*`. The query is not looked at. */
  readonly path: string;
}
