import type { Example } from "../../example.ts";
import { elastic } from "../elasticsearch/elasticsearch.example.ts";
import { fluentd } from "./fluentd.ts";

export const examples = [{ slot: "logging", brick: fluentd(), beside: elastic }] as const satisfies readonly Example[];
