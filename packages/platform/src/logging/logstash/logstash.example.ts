import type { Example } from "../../example.ts";
import { elastic } from "../elasticsearch/elasticsearch.example.ts";
import { logstash } from "./logstash.ts";

export const examples = [{ slot: "logging", brick: logstash(), beside: elastic }] as const satisfies readonly Example[];
