import type { Output } from "../output.ts";
import type { NetworkPeer } from "./network-peer.ts";

/** Takes spans from apps, by OpenTelemetry's protocol. */
export interface Tracing {
  /** Where apps send to, over gRPC: `http://otel-collector.otel.svc:4317`. */
  readonly otlpGrpc: string;
  /** … and over HTTP: `http://otel-collector.otel.svc:4318`. */
  readonly otlpHttp: string;
  /** Who takes them, for network policies, on ports 4317 and 4318. */
  readonly server: NetworkPeer;
  /** The variables by which OpenTelemetry's SDKs find all that: for the containers of an app (opentelemetry.io, Environment Variable Specification). */
  readonly environment: (service: string) => Readonly<Record<string, string>>;
}

/** Where spans are kept, and how a collector gets them there. */
export interface TraceStore {
  readonly traceStore: {
    /** What it takes. */
    readonly protocol: "otlp-grpc" | "otlp-http" | "zipkin";
    /** `tempo.tempo.svc:4317` without a scheme for gRPC, an address for the others. */
    readonly endpoint: string;
    readonly server: NetworkPeer;
    readonly port: number;
    readonly outputs?: () => readonly Output[];
  };
}
