import type { Output } from "../output.ts";
import type { NetworkPeer } from "./network-peer.ts";
import type { Duration } from "./route-features.ts";

/** Who may call, as a mesh knows callers: by the ServiceAccount that their pods run as. */
export interface MeshClient {
  readonly serviceAccount: string;
  /** Of the app that asks unless said otherwise. */
  readonly namespace?: string;
}

/** Who may call a Service's pods. From then on nobody else may. */
export interface MeshRule {
  /** The name of the rule object. */
  readonly name: string;
  /** The pods that are called. */
  readonly matchLabels: Readonly<Record<string, string>>;
  /** The port that they listen on. */
  readonly port: number;
  readonly clients: readonly MeshClient[];
}

/** How requests to a Service are sent within the mesh, whoever sends them. */
export interface MeshRequests {
  readonly name: string;
  /** A Service of the app that asks. */
  readonly service: string;
  readonly port: number;
  readonly timeout?: Duration;
  /** Tries after the first, of requests that failed on the way or with 5xx. */
  readonly retries?: number;
}

/** Mutual TLS between the pods of its namespaces, and who may call whom. */
export interface Mesh {
  /** Takes the namespace of the app that asks into the mesh: from then on its pods speak mutual TLS, and take nothing else. */
  readonly join: () => readonly Output[];
  readonly allow: (rule: MeshRule) => readonly Output[];
  readonly requests: (requests: MeshRequests) => readonly Output[];
  /** Who else talks to the pods of a member, for network policies: its proxies and its control plane. */
  readonly clients: readonly NetworkPeer[];
}

/** Requests to a Service of the mesh, shared between two Services behind it. */
export interface MeshShare extends MeshRequests {
  readonly canary: string;
  /** Percent, 0 to 100. */
  readonly weight: number;
  /** Requests with this header go to the canary whatever its weight. */
  readonly canaryHeader?: { readonly name: string; readonly value: string };
}

/** Shares requests between two versions of a service inside the mesh. */
export interface MeshSplit {
  readonly share: (share: MeshShare) => readonly Output[];
}
