import { isSource, type Output, type Secrets } from "@ashlar/model";
import { expect, test } from "vitest";
import { site } from "../../testing/site.ts";
import { azureDns } from "../azure-dns/azure-dns.ts";
import { cloudDns } from "../cloud-dns/cloud-dns.ts";
import { cloudflare } from "../cloudflare/cloudflare.ts";
import { route53 } from "../route53/route53.ts";
import { externalDns } from "./external-dns.ts";

const zones = ["example.com"] as const;
const on = (provider: string, region?: string) => ({ site: { ...site, cloud: { provider, ...(region && { region }) } } });
const valuesOf = (outputs: readonly Output[]) =>
  outputs.filter(isSource).flatMap((source) => (source.source === "chart" ? [source.values] : []))[0];

test("Cloud DNS, as an identity of Google's", () => {
  const serviceAccount = "dns@example.iam.gserviceaccount.com";
  const outputs = externalDns({ provider: cloudDns({ project: "p", visibility: "private", serviceAccount }), zones }).objects(on("gke"));
  expect(outputs).toHaveLength(1);
  expect(valuesOf(outputs)).toMatchObject({
    serviceAccount: { annotations: { "iam.gke.io/gcp-service-account": serviceAccount } },
    extraArgs: { "google-zone-visibility": "private" },
  });
});

test("Route 53, with a role, and another for zones of another account", () => {
  const role = "arn:aws:iam::123456789012:role/external-dns";
  const zoneRole = "arn:aws:iam::210987654321:role/zones";
  const outputs = externalDns({ provider: route53({ role, zoneRole }), zones }).objects(on("eks", "eu-central-1"));
  expect(valuesOf(outputs)).toMatchObject({
    provider: { name: "aws" },
    env: [{ name: "AWS_DEFAULT_REGION", value: "eu-central-1" }],
    serviceAccount: { annotations: { "eks.amazonaws.com/role-arn": role } },
    extraArgs: { "aws-zone-type": "public", "aws-assume-role": zoneRole },
    managedRecordTypes: expect.arrayContaining(["SRV"]),
  });
  expect(valuesOf(externalDns({ provider: route53(), zones }).objects(on("eks")))).not.toHaveProperty("env");
});

test("Route 53 answers by share and by nearness: each cluster publishes its own record of the name", () => {
  const { regionalRecord } = externalDns({ provider: route53(), zones }).offers(on("eks"));
  const record = { name: "shop", host: "shop.example.com", type: "CNAME", targets: ["lb.example.net"], region: "eu" } as const;
  const endpoint = { dnsName: "shop.example.com", recordType: "CNAME", targets: ["lb.example.net"], setIdentifier: "eu" };
  const made = (name: string, value: string) => [
    expect.objectContaining({ kind: "DNSEndpoint", spec: { endpoints: [{ ...endpoint, providerSpecific: [{ name, value }] }] } }),
  ];
  expect(regionalRecord({ ...record, answer: { share: 20 } })).toEqual(made("aws/weight", "20"));
  expect(regionalRecord({ ...record, answer: { nearest: "eu-central-1" } })).toEqual(made("aws/region", "eu-central-1"));
  for (const share of [0.5, -1, 256])
    expect(regionalRecord({ ...record, answer: { share } })).toMatchObject([{ rule: "unsupported-feature", object: "DNSEndpoint shop" }]);
  expect(regionalRecord({ ...record, host: "shop.example.org", answer: { share: 1 } })).toMatchObject([{ rule: "unsupported-feature" }]);
});

test("Azure DNS reads its settings from a file without a secret, and other settings are another pod", () => {
  const azure = { subscription: "s", resourceGroup: "dns", clientId: "c" };
  const outputs = externalDns({ provider: azureDns(azure), zones }).objects(on("aks"));
  expect(outputs[1]).toEqual({
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name: "external-dns-azure" },
    data: { "azure.json": '{"subscriptionId":"s","resourceGroup":"dns","useWorkloadIdentityExtension":true}' },
  });
  const values = valuesOf(outputs);
  expect(values).toMatchObject({
    provider: { name: "azure" },
    serviceAccount: { annotations: { "azure.workload.identity/client-id": "c" } },
    podLabels: { "azure.workload.identity/use": "true" },
    podAnnotations: { "checksum/azure": expect.stringMatching(/^[0-9a-f]{64}$/) },
    extraVolumes: [{ name: "azure", configMap: { name: "external-dns-azure" } }],
    extraVolumeMounts: [{ name: "azure", mountPath: "/etc/kubernetes", readOnly: true }],
    extraArgs: { "azure-config-file": "/etc/kubernetes/azure.json" },
  });
  const other = valuesOf(externalDns({ provider: azureDns({ ...azure, resourceGroup: "other" }), zones }).objects(on("aks")));
  expect(other?.podAnnotations).not.toEqual(values?.podAnnotations);
});

test("private zones of Azure are another provider, and take no NS records", () => {
  const provider = azureDns({ subscription: "s", resourceGroup: "dns", clientId: "c", visibility: "private" });
  const values = valuesOf(externalDns({ provider, zones }).objects(on("aks")));
  expect(values).toMatchObject({ provider: { name: "azure-private-dns" }, managedRecordTypes: ["A", "AAAA", "CNAME", "MX"] });
});

const secrets: Secrets = { secret: ({ name, keys }) => [{ apiVersion: "v1", kind: "Stub", metadata: { name }, keys }] };

test("Cloudflare, in any cloud, with a token from the secret store", () => {
  const provider = cloudflare({ token: { entry: "cf" }, zoneIds: ["z1"], proxied: true });
  const outputs = externalDns({ provider, zones, name: "dns-public" }).objects({ ...on("elsewhere"), secrets });
  expect(outputs).toHaveLength(2);
  expect(outputs[1]).toMatchObject({ metadata: { name: "dns-public-cloudflare" }, keys: { token: { entry: "cf" } } });
  expect(valuesOf(outputs)).toMatchObject({
    env: [{ name: "CF_API_TOKEN", value: "file:/etc/cloudflare/token" }],
    extraVolumes: [{ name: "cloudflare", secret: { secretName: "dns-public-cloudflare" } }],
    extraArgs: { "cloudflare-proxied": true, "zone-id-filter": ["z1"], "txt-wildcard-replacement": "_wildcard" },
  });
});

test("Cloudflare sends requests through its own network, record by record", () => {
  const { proxiedRecord } = externalDns({ provider: cloudflare({ token: { entry: "cf" } }), zones }).offers({ ...on("gke"), secrets });
  expect(proxiedRecord({ name: "shop", host: "shop.example.com", type: "A", targets: ["192.0.2.7"] })).toMatchObject([
    { spec: { endpoints: [{ providerSpecific: [{ name: "external-dns.alpha.kubernetes.io/cloudflare-proxied", value: "true" }] }] } },
  ]);
});

test("an identity that the cluster's cloud does not give is a problem", () => {
  expect(externalDns({ provider: route53(), zones }).objects(on("gke"))).toMatchObject([
    { rule: "wrong-cloud", message: "dns: route53 acts as an identity that only pods in eks have, and prod-eu runs on gke" },
    {},
  ]);
});
