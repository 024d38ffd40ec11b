// The facts of the CRDs of kubernetes-sigs/external-dns external-dns-helm-chart-1.21.1. Recorded by scripts/bricks/record.ts.
// biome-ignore-all format: a definition is a line
import { type CustomKind, customKind, type ObjectOf } from "@ashlar/model";

const endpointsItem = { type: "object", properties: { dnsName: { type: "string" }, labels: { type: "object", additionalProperties: { type: "string" } }, providerSpecific: { type: "array", items: { type: "object", properties: { name: { type: "string" }, value: { type: "string" } } } }, recordTTL: { type: "integer", format: "int64" }, recordType: { type: "string" }, setIdentifier: { type: "string" }, targets: { type: "array", items: { type: "string" } } } } as const;
const dnsEndpoint0V1Alpha1 = { type: "object", properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec: { type: "object", properties: { endpoints: { type: "array", items: endpointsItem } } }, status: { "x-kubernetes-preserve-unknown-fields": true } } } as const;

const dnsEndpoint = customKind({ group: "externaldns.k8s.io", kind: "DNSEndpoint", scope: "Namespaced", versions: { v1alpha1: { schema: dnsEndpoint0V1Alpha1 } } });

export const externalDnsKinds: readonly CustomKind[] = [dnsEndpoint];

export type DNSEndpoint = ObjectOf<typeof dnsEndpoint, "v1alpha1">;
