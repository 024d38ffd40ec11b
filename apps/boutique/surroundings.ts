import type { Call } from "@ashlar/components";
import type { Logging, Tracing } from "@ashlar/model";

/** What the shop's pods make use of where the platform has it. */
export interface Surroundings {
  readonly logging?: Logging | undefined;
  readonly tracing?: Tracing | undefined;
}

/** Components that send spans if told where to (microservices-demo v0.10.6, src/*: ENABLE_TRACING). */
const traced: ReadonlySet<string> = new Set([
  "checkoutservice",
  "currencyservice",
  "emailservice",
  "frontend",
  "frontend-canary",
  "paymentservice",
  "productcatalogservice",
  "recommendationservice",
]);

/** The host and port of an address, as the shop wants them. */
const hostAndPort = (address: string): string => new URL(address).host;

/** By which variables a component finds the platform's tracing, and the connection that it then makes. */
export const tracingFor = (
  component: string,
  { tracing }: Surroundings,
): { readonly env: Record<string, string>; readonly calls: Call[] } => {
  if (tracing === undefined || !traced.has(component)) return { env: {}, calls: [] };
  return {
    env: { ENABLE_TRACING: "1", COLLECTOR_SERVICE_ADDR: hostAndPort(tracing.otlpGrpc), OTEL_SERVICE_NAME: component },
    calls: [{ to: tracing.server, port: 4317 }],
  };
};

/** All of them log JSON, a line each. */
export const loggingFor = ({ logging }: Surroundings) => (logging === undefined ? {} : { podAnnotations: logging.podAnnotations("json") });
