import type { Example } from "../../example.ts";
import { zipkin } from "./zipkin.ts";

export const examples = [
  { slot: "traceStore", brick: zipkin({ storage: "memory" }) },
  {
    slot: "traceStore",
    brick: zipkin({
      storage: "elasticsearch",
      address: "https://traces.es.europe-west1.gcp.cloud.es.io",
      entry: "zipkin-elasticsearch",
    }),
  },
] as const satisfies readonly Example[];
