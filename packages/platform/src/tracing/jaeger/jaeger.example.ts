import type { Example } from "../../example.ts";
import { elastic } from "../../logging/elasticsearch/elasticsearch.example.ts";
import { jaeger } from "./jaeger.ts";

export const examples = [
  { slot: "traceStore", brick: jaeger({ storage: "badger" }) },
  { slot: "traceStore", brick: jaeger({ storage: "elasticsearch" }), beside: elastic },
] as const satisfies readonly Example[];
