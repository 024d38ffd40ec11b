import type { Output } from "../output.ts";
import type { NetworkPeer } from "./network-peer.ts";

/** What pods of an app may reach or be reached by. */
export interface Flow {
  readonly name: string;
  /** The pods of the app that asks; all of its namespace unless said otherwise. */
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly to?: readonly NetworkPeer[];
  readonly from?: readonly NetworkPeer[];
  readonly ports: readonly number[];
}

/** Says which connections there are: none but those that somebody declared. */
export interface Network {
  /** Closes the namespace of the app that asks but for DNS: what else it needs, it declares. */
  readonly closed: () => readonly Output[];
  readonly flow: (flow: Flow) => readonly Output[];
}

/** Lets pods reach names outside of the cluster: `api.stripe.com`, `*.example.com`. */
export interface NamedHosts {
  readonly reach: (reach: Pick<Flow, "name" | "matchLabels" | "ports"> & { readonly hosts: readonly string[] }) => readonly Output[];
}

/** Looks into HTTP: which methods on which paths may pass. */
export interface HttpFlows {
  readonly httpFlow: (
    flow: Pick<Flow, "name" | "matchLabels" | "from"> & {
      readonly port: number;
      readonly allow: readonly { readonly method: string; readonly path: string }[];
    },
  ) => readonly Output[];
}
