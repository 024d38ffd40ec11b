import type { Example } from "../../example.ts";
import { elastic } from "../elasticsearch/elasticsearch.example.ts";
import { fluentBit } from "./fluent-bit.ts";

export const examples = [
  { slot: "logging", brick: fluentBit(), beside: elastic },
  { slot: "logging", brick: fluentBit({ size: { cpu: "200m", memory: "512Mi" } }) },
] as const satisfies readonly Example[];
