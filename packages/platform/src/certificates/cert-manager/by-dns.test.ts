import { type Brick, type Http01, isSource, type Output, type Secrets } from "@ashlar/model";
import { expect, test } from "vitest";
import { site } from "../../testing/site.ts";
import { azureDnsSolver } from "../azure-dns-solver/azure-dns-solver.ts";
import { cloudDnsSolver } from "../cloud-dns-solver/cloud-dns-solver.ts";
import { cloudflareSolver } from "../cloudflare-solver/cloudflare-solver.ts";
import { http01Solver } from "../http01-solver/http01-solver.ts";
import type { LabelledCertificates } from "../labelled-certificates/labelled-certificates.ts";
import { route53Solver } from "../route53-solver/route53-solver.ts";
import { certManager } from "./cert-manager.ts";

const email = "platform@example.com";
const on = (provider: string) => ({ site: { ...site, cloud: { provider } } });
const gateway = { http01: { ingress: { ingressClassName: "public" } } };
const secrets: Secrets = { secret: ({ name }) => [{ apiVersion: "v1", kind: "Stub", metadata: { name } }] };

const issuerWith = (solvers: unknown) =>
  expect.objectContaining({ kind: "ClusterIssuer", spec: { acme: expect.objectContaining({ solvers }) } });
const valuesOf = (outputs: readonly Output[]) =>
  outputs.flatMap((output) => (isSource(output) && output.source === "chart" ? [output.values] : []))[0];

const ports = (...further: number[]) => [
  ...[80, 443, 53, 6443, ...further].map((port) => ({ port, protocol: "TCP" })),
  { port: 53, protocol: "UDP" },
];
const publicDns = { dns01RecursiveNameservers: "8.8.8.8:53,1.1.1.1:53", dns01RecursiveNameserversOnly: true };

test("by Cloud DNS: as an identity of Google's, with its metadata server in reach, and no gateway", () => {
  const serviceAccount = "cert-manager@example.iam.gserviceaccount.com";
  const outputs = certManager({ email, solvers: [cloudDnsSolver({ project: "example-dns", serviceAccount })] }).objects(on("gke"));
  expect(outputs).toContainEqual(issuerWith([{ dns01: { cloudDNS: { project: "example-dns" } } }]));
  expect(valuesOf(outputs)).toMatchObject({
    ...publicDns,
    config: { gatewayAPI: { enabled: false } },
    serviceAccount: { annotations: { "iam.gke.io/gcp-service-account": serviceAccount } },
    networkPolicy: { enabled: true, egress: [{ ports: ports(988) }] },
  });
});

test("by Route 53: with a role for the ServiceAccount, and another for zones of another account", () => {
  const role = "arn:aws:iam::123456789012:role/cert-manager";
  const zoneRole = "arn:aws:iam::210987654321:role/zones";
  const outputs = certManager({ email, solvers: [route53Solver({ role, zoneRole, zones: ["example.com"] })] }).objects(on("eks"));
  expect(outputs).toContainEqual(issuerWith([{ selector: { dnsZones: ["example.com"] }, dns01: { route53: { role: zoneRole } } }]));
  expect(valuesOf(outputs)).toMatchObject({
    serviceAccount: { annotations: { "eks.amazonaws.com/role-arn": role } },
    networkPolicy: { egress: [{ ports: ports() }] },
  });
  expect(certManager({ email, solvers: [route53Solver()] }).objects(on("eks"))).toContainEqual(issuerWith([{ dns01: { route53: {} } }]));
});

test("by Azure DNS: the label on the pods is what gets them a token", () => {
  const solver = azureDnsSolver({ subscription: "s", resourceGroup: "dns", clientId: "c" });
  const outputs = certManager({ email, solvers: [solver] }).objects(on("aks"));
  expect(outputs).toContainEqual(
    issuerWith([
      {
        dns01: {
          azureDNS: {
            subscriptionID: "s",
            resourceGroupName: "dns",
            environment: "AzurePublicCloud",
            managedIdentity: { clientID: "c" },
          },
        },
      },
    ]),
  );
  expect(valuesOf(outputs)).toMatchObject({
    podLabels: { "azure.workload.identity/use": "true" },
    serviceAccount: { annotations: { "azure.workload.identity/client-id": "c" } },
  });
});

test("by Cloudflare: with a token from the secret store, in any cloud", () => {
  const outputs = certManager({ email, solvers: [cloudflareSolver({ token: { entry: "cf" } })] }).objects({ ...on("elsewhere"), secrets });
  expect(outputs).toContainEqual(issuerWith([{ dns01: { cloudflare: { apiTokenSecretRef: { name: "cloudflare-dns", key: "token" } } } }]));
  expect(outputs.at(-1)).toEqual({ apiVersion: "v1", kind: "Stub", metadata: { name: "cloudflare-dns" } });
  expect(valuesOf(outputs)).not.toHaveProperty("serviceAccount");
});

test("several, by zone: HTTP for all, DNS for one zone and its wildcards", () => {
  const brick = certManager({ email, solvers: [http01Solver(), cloudDnsSolver({ project: "p", zones: ["example.com"] })] });
  expect(brick.objects({ ...on("gke"), gateway })).toContainEqual(
    issuerWith([{ http01: gateway.http01 }, { selector: { dnsZones: ["example.com"] }, dns01: { cloudDNS: { project: "p" } } }]),
  );
  const { certificate } = brick.offers({ ...on("gke"), gateway });
  expect(certificate({ host: "*.example.com", secret: "all" })).toMatchObject([
    { kind: "Certificate", spec: { dnsNames: ["*.example.com"] } },
  ]);
  expect(certificate({ host: "shop.example.org", secret: "shop" })).toMatchObject([{ kind: "Certificate" }]);
  expect(certificate({ host: "*.example.org", secret: "all" })).toMatchObject([
    { rule: "unsupported-feature", message: expect.stringContaining("none of its solvers can prove it") },
  ]);
});

test("a host in no solver's zone is a problem, as is a name that only ends like a zone", () => {
  const { certificate } = certManager({ email, solvers: [cloudDnsSolver({ project: "p", zones: ["example.com"] })] }).offers(on("gke"));
  expect(certificate({ host: "example.com", secret: "a" })).toMatchObject([{ kind: "Certificate" }]);
  expect(certificate({ host: "notexample.com", secret: "a" })).toMatchObject([{ rule: "unsupported-feature", object: "Certificate a" }]);
});

test("an identity that the cluster's cloud does not give, and two for one ServiceAccount, are problems", () => {
  const one = cloudDnsSolver({ project: "p", zones: ["a.com"], serviceAccount: "a@p.iam.gserviceaccount.com" });
  const other = cloudDnsSolver({ project: "p", serviceAccount: "b@p.iam.gserviceaccount.com" });
  expect(certManager({ email, solvers: [one] }).objects(on("eks"))).toMatchObject([{ rule: "wrong-cloud" }, {}, {}]);
  expect(certManager({ email, solvers: [one, one] }).objects(on("gke"))).toMatchObject([{ source: "chart" }, {}]);
  expect(certManager({ email, solvers: [one, other] }).objects(on("gke"))).toMatchObject([
    {
      rule: "unsupported-feature",
      message: expect.stringContaining("as b@p.iam.gserviceaccount.com and as a@p.iam.gserviceaccount.com"),
    },
    {},
    {},
  ]);
});

test("which DNS servers are asked can be said, or left to the cluster", () => {
  const solvers = [cloudDnsSolver({ project: "p" })] as const;
  expect(valuesOf(certManager({ email, solvers, nameservers: ["10.0.0.53:53"] }).objects(on("gke")))).toMatchObject({
    dns01RecursiveNameservers: "10.0.0.53:53",
  });
  expect(valuesOf(certManager({ email, solvers, nameservers: [] }).objects(on("gke")))).not.toHaveProperty("dns01RecursiveNameserversOnly");
});

test("what it needs follows from its solvers, and the compiler says so", () => {
  const dns = cloudDnsSolver({ project: "p" });
  const cloudflare = cloudflareSolver({ token: { entry: "cf" } });
  const nothing: Brick<LabelledCertificates> = certManager({ email, solvers: [dns] });
  const store: Brick<LabelledCertificates, { secrets: Secrets }> = certManager({ email, solvers: [dns, cloudflare] });
  const both: Brick<LabelledCertificates, { secrets: Secrets; gateway: Http01 }> = certManager({
    email,
    solvers: [http01Solver(), cloudflare],
  });
  // @ts-expect-error Over HTTP it needs a gateway.
  const none: Brick<LabelledCertificates> = certManager({ email });
  // @ts-expect-error A token comes from the secret store.
  const noStore: Brick<LabelledCertificates, { gateway: Http01 }> = certManager({ email, solvers: [cloudflare] });
  expect([nothing, store, both, none, noStore].map(({ name }) => name)).toEqual(Array(5).fill("cert-manager"));
});
