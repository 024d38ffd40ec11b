// The facts of the CRDs of GoogleCloudPlatform/gke-networking-api 34c617f, config/crds. Recorded by scripts/bricks/record.ts.
// biome-ignore-all format: a definition is a line
import { type CustomKind, customKind, type ObjectOf } from "@ashlar/model";

const matchesItem = { type: "object", minProperties: 1, maxProperties: 1, properties: { name: { type: "string", pattern: "^([a-zA-Z0-9]([-a-zA-Z0-9_]*[a-zA-Z0-9])*\\.?)*$" }, pattern: { type: "string", pattern: "^([a-zA-Z0-9*]([-a-zA-Z0-9_*]*[a-zA-Z0-9*])*\\.?)*$" } } } as const;
const portsItem = { type: "object", properties: { port: { type: "integer", format: "int32", minimum: 1, maximum: 65535 }, protocol: { type: "string", enum: ["TCP", "UDP", "ALL"] } } } as const;
const egressItem = { type: "object", required: ["matches"], properties: { matches: { type: "array", "x-kubernetes-list-type": "atomic", minItems: 1, items: matchesItem }, ports: { type: "array", "x-kubernetes-list-type": "atomic", items: portsItem } } } as const;
const matchExpressionsItem = { type: "object", required: ["key", "operator"], properties: { key: { type: "string" }, operator: { type: "string" }, values: { type: "array", "x-kubernetes-list-type": "atomic", items: { type: "string" } } } } as const;
const podSelector = { type: "object", "x-kubernetes-map-type": "atomic", properties: { matchExpressions: { type: "array", "x-kubernetes-list-type": "atomic", items: matchExpressionsItem }, matchLabels: { type: "object", additionalProperties: { type: "string" } } } } as const;
const spec = { type: "object", required: ["egress", "podSelector"], properties: { egress: { type: "array", "x-kubernetes-list-type": "atomic", minItems: 1, items: egressItem }, podSelector } } as const;
const fqdnNetworkPolicy0V1Alpha1 = { type: "object", required: ["spec"], properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec } } as const;

const fqdnNetworkPolicy = customKind({ group: "networking.gke.io", kind: "FQDNNetworkPolicy", scope: "Namespaced", versions: { v1alpha1: { schema: fqdnNetworkPolicy0V1Alpha1 } } });

export const gkeNetworkKinds: readonly CustomKind[] = [fqdnNetworkPolicy];

export type FQDNNetworkPolicy = ObjectOf<typeof fqdnNetworkPolicy, "v1alpha1">;
