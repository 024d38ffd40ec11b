import type { Output } from "../output.ts";
import type { NetworkPeer } from "./network-peer.ts";

/** Takes spans from apps, by OpenTelemetry's protocol. */
export interface Tracing {
  /** Where apps send to, over gRPC: `http://otel-collector.otel-collector.svc:4317`. */
  readonly otlpGrpc: string;
  /** … and over HTTP: `http://otel-collector.otel-collector.svc:4318`. */
  readonly otlpHttp: string;
  /** Who takes them, for network policies, on ports 4317 and 4318. */
  readonly server: NetworkPeer;
  /** The variables by which OpenTelemetry's SDKs find all that: for the containers of an app (opentelemetry.io, Environment Variable Specification). */
  readonly environment: (service: string) => Readonly<Record<string, string>>;
}

/** Where spans are kept, and how a collector gets them there. */
export interface TraceStore {
  /** What it takes. */
  readonly protocol: "otlp-grpc" | "otlp-http" | "zipkin";
  /** `tempo.tempo.svc:4317` without a scheme for gRPC, a whole address for the others. */
  readonly endpoint: string;
  /** Who takes spans and answers queries, for network policies … */
  readonly server: NetworkPeer;
  /** … and the TCP port of its pods that takes spans. */
  readonly port: number;
  /** How spans are asked for, and where: the address and the TCP port of the pods behind it. */
  readonly queries: { readonly api: "tempo" | "jaeger" | "zipkin"; readonly address: string; readonly port: number };
  /** Whoever sends or asks returns these among its outputs, and its namespace is let in. */
  readonly admit: () => readonly Output[];
}
