import type { Example } from "../../example.ts";
import { otelCollector } from "./otel-collector.ts";

export const examples = [{ slot: "tracing", brick: otelCollector() }] as const satisfies readonly Example[];
