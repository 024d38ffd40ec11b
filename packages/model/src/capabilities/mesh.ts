import type { Output } from "../output.ts";
import type { Duration } from "./route-features.ts";

/** Who may call, as a mesh knows callers: by the ServiceAccount that their pods run as. */
export interface MeshClient {
  readonly serviceAccount: string;
  /** Of the app that asks unless said otherwise. */
  readonly namespace?: string;
}

/** Who may call a port of the pods behind a Service. From then on nobody else may; one rule for a port says it all. */
export interface MeshRule {
  /** The name of the rule object. */
  readonly name: string;
  /** Every Service of the app that leads to these pods: one that is left out may stay open. That called like the rule unless said otherwise. */
  readonly services?: readonly string[];
  /** The pods that are called. */
  readonly matchLabels: Readonly<Record<string, string>>;
  /** The port that they listen on. */
  readonly port: number;
  readonly clients: readonly MeshClient[];
}

/** How HTTP requests to a Service are sent within the mesh, whoever sends them. One for a Service. */
export interface MeshRequests {
  readonly name: string;
  /** A Service of the app that asks. */
  readonly service: string;
  /** The Service's port. */
  readonly port: number;
  /** How long a request may take in all. */
  readonly timeout?: Duration;
  /** Tries after the first, of requests that failed on the way or with 5xx. */
  readonly retries?: number;
}

/** Mutual TLS between the pods of its namespaces, and who may call whom. */
export interface Mesh {
  /**
   * Takes the namespace of the app that asks into the mesh: from then on its pods speak mutual TLS, and take nothing else. Brings the
   * network policies that the mesh itself needs, so its pods are closed but for these and what apps declare. Once for a namespace.
   */
  readonly join: () => readonly Output[];
  readonly allow: (rule: MeshRule) => readonly Output[];
  readonly requests: (requests: MeshRequests) => readonly Output[];
}

/** Requests to a Service of the mesh, some of which another Service gets. In place of `requests` for that Service. */
export interface MeshShare extends MeshRequests {
  /** The Service that gets `weight` percent of the requests, on the same port. */
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
