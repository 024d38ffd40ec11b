import type { Example } from "../../example.ts";
import { externalSecrets } from "../../secrets/external-secrets/external-secrets.ts";
import { vault } from "../../secrets/vault/vault.ts";
import { fluentBit } from "../fluent-bit/fluent-bit.ts";
import { elasticsearch } from "./elasticsearch.ts";

const secrets = externalSecrets({ store: vault({ address: "https://vault.example.com", role: "external-secrets" }) });

/** What collectors for Elasticsearch stand beside in their examples. */
export const elastic = { logStore: elasticsearch(), secrets } as const;

// A collector that can write to it.
const beside = { logging: fluentBit(), secrets } as const;

export const examples = [
  { slot: "logStore", brick: elasticsearch(), beside },
  { slot: "logStore", brick: elasticsearch({ nodes: 1, memoryMaps: true, kibana: { host: "kibana.example.com" } }), beside },
] as const satisfies readonly Example[];
