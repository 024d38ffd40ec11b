import { expect, test } from "vitest";
import { judgedTree } from "../testing/judged.ts";
import { deploymentOf, namespacesOf, together } from "../testing/workloads.ts";
import { missingSecret } from "./missing-secret.ts";

const whole = { whole: true };
const shop = namespacesOf("shop");
const fromEnv = deploymentOf(
  "web",
  "{ containers: [{ name: web, env: [{ name: A, valueFrom: { secretKeyRef: { name: db, key: password } } }] }] }",
);
const at = "/spec/template/spec";

test.each([
  ["a Secret", "{ apiVersion: v1, kind: Secret, metadata: { name: db, namespace: shop }, stringData: { password: x } }"],
  [
    "an ExternalSecret of the same name",
    "{ apiVersion: external-secrets.io/v1, kind: ExternalSecret, metadata: { name: db, namespace: shop } }",
  ],
  [
    "an ExternalSecret with a target",
    "{ apiVersion: external-secrets.io/v1, kind: ExternalSecret, metadata: { name: x, namespace: shop }, spec: { target: { name: db } } }",
  ],
  [
    "a ClusterExternalSecret",
    "{ apiVersion: external-secrets.io/v1, kind: ClusterExternalSecret, metadata: { name: db }, spec: { namespaces: [shop], externalSecretSpec: {} } }",
  ],
  ["a SealedSecret", "{ apiVersion: bitnami.com/v1alpha1, kind: SealedSecret, metadata: { name: db, namespace: shop }, spec: {} }"],
  [
    "a Certificate",
    "{ apiVersion: cert-manager.io/v1, kind: Certificate, metadata: { name: x, namespace: shop }, spec: { secretName: db } }",
  ],
  [
    "a Bundle",
    "{ apiVersion: trust.cert-manager.io/v1alpha1, kind: Bundle, metadata: { name: db }, spec: { target: { secret: { key: password } } } }",
  ],
])("%s makes it", (_, maker) => {
  expect(judgedTree(missingSecret, together(shop, fromEnv, maker), whole)).toEqual([]);
});

test("an operator makes it, under a name that it derives", () => {
  const cluster = "{ apiVersion: postgresql.cnpg.io/v1, kind: Cluster, metadata: { name: ledger, namespace: shop } }";
  const pod = deploymentOf("web", "{ containers: [{ name: web, envFrom: [{ secretRef: { name: ledger-app } }] }] }");
  expect(judgedTree(missingSecret, together(shop, cluster, pod), whole)).toEqual([]);
});

test("somebody makes it outside", () => {
  const outside = [{ kind: "Secret", namespace: "shop", name: "db" }];
  expect(judgedTree(missingSecret, together(shop, fromEnv), { ...whole, outside })).toEqual([]);
});

test("nobody makes it", () => {
  expect(judgedTree(missingSecret, together(shop, fromEnv), whole)).toEqual([
    `Deployment shop/web ${at}/containers/0/env/0/valueFrom/secretKeyRef  nothing makes Secret 'db' in namespace 'shop'`,
  ]);
});

test("it is made in another namespace, or under a name much like it", () => {
  const elsewhere = "{ apiVersion: v1, kind: Secret, metadata: { name: db, namespace: ledger } }";
  const like = "{ apiVersion: v1, kind: Secret, metadata: { name: dbs, namespace: shop } }";
  expect(judgedTree(missingSecret, together(namespacesOf("shop", "ledger"), fromEnv, elsewhere, like), whole)).toEqual([
    `Deployment shop/web ${at}/containers/0/env/0/valueFrom/secretKeyRef  nothing makes Secret 'db' in namespace 'shop'; did you mean 'dbs'?`,
  ]);
});

test("who names it says that it may be absent", () => {
  const pod = deploymentOf(
    "web",
    `{ containers: [{ name: web, envFrom: [{ secretRef: { name: db, optional: true } }] }], volumes: [{ name: v, secret: { secretName: db, optional: true } }] }`,
  );
  expect(judgedTree(missingSecret, together(shop, pod), whole)).toEqual([]);
});

test.each([
  ["volumes: [{ name: v, secret: { secretName: db } }]", "/volumes/0/secret/secretName", ""],
  ["volumes: [{ name: v, projected: { sources: [{ secret: { name: db } }] } }]", "/volumes/0/projected/sources/0/secret/name", ""],
  ["volumes: [{ name: v, csi: { driver: d, nodePublishSecretRef: { name: db } } }]", "/volumes/0/csi/nodePublishSecretRef", ""],
  ["initContainers: [{ name: i, envFrom: [{ secretRef: { name: db } }] }]", "/initContainers/0/envFrom/0/secretRef/name", ""],
  ["imagePullSecrets: [{ name: db }]", "/imagePullSecrets/0/name", "(warning) "],
])("pods name it: %s", (field, path, severity) => {
  const pod = deploymentOf("web", `{ containers: [{ name: web }], ${field} }`);
  expect(judgedTree(missingSecret, together(shop, pod), whole)).toEqual([
    `Deployment shop/web ${at}${path}  ${severity}nothing makes Secret 'db' in namespace 'shop'`,
  ]);
});

test("an Ingress, a Gateway, an Issuer and a class name it", () => {
  const objects = together(
    namespacesOf("shop", "rook"),
    "{ apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: { name: a, namespace: shop }, spec: { tls: [{ secretName: tls }] } }",
    "{ apiVersion: gateway.networking.k8s.io/v1, kind: Gateway, metadata: { name: b, namespace: rook }, spec: { listeners: [{ tls: { certificateRefs: [{ name: tls, namespace: shop }] } }] } }",
    "{ apiVersion: cert-manager.io/v1, kind: Issuer, metadata: { name: c, namespace: shop }, spec: { acme: { privateKeySecretRef: { name: own }, solvers: [{ dns01: { cloudflare: { apiTokenSecretRef: { name: dns, key: token } } } }] } } }",
    "{ apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: { name: d }, provisioner: p, parameters: { csi.storage.k8s.io/provisioner-secret-name: ceph, csi.storage.k8s.io/provisioner-secret-namespace: shop } }",
  );
  expect(judgedTree(missingSecret, objects, whole)).toEqual([
    "Gateway rook/b /spec/listeners/0/tls/certificateRefs/0/name  nothing makes Secret 'tls' in namespace 'shop'",
    "Ingress shop/a /spec/tls/0/secretName  nothing makes Secret 'tls' in namespace 'shop'",
    "Issuer shop/c /spec/acme/solvers/0/dns01/cloudflare/apiTokenSecretRef  nothing makes Secret 'dns' in namespace 'shop'",
    "StorageClass d /parameters/csi.storage.k8s.io~1provisioner-secret-name  nothing makes Secret 'ceph' in namespace 'shop'",
  ]);
});

test("cert-manager makes those of an Ingress that asks for one", () => {
  const ingress =
    "{ apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: { name: a, namespace: shop, annotations: { cert-manager.io/cluster-issuer: x } }, spec: { tls: [{ secretName: tls }] } }";
  expect(judgedTree(missingSecret, together(shop, ingress), whole)).toEqual([]);
});

test("where an operator or a chart may make it, that is a warning", () => {
  const operated = "{ apiVersion: databases.example.com/v1, kind: Database, metadata: { name: d, namespace: shop } }";
  expect(judgedTree(missingSecret, together(shop, fromEnv, operated), whole)).toEqual([
    expect.stringContaining("(warning) nothing makes Secret 'db'"),
  ]);
});

test("of a part of a cluster that makes no Secrets, nothing is said", () => {
  expect(judgedTree(missingSecret, fromEnv)).toEqual([]);
});
