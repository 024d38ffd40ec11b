import { expect, test } from "vitest";
import { judgedTree } from "../testing/judged.ts";
import { deploymentOf, together } from "../testing/workloads.ts";
import { missingKey } from "./missing-key.ts";

const reading = (key: string): string =>
  deploymentOf("web", `{ containers: [{ name: web, env: [{ name: A, valueFrom: { secretKeyRef: { name: db, key: ${key} } } }] }] }`);

const external = (spec: string): string =>
  `{ apiVersion: external-secrets.io/v1, kind: ExternalSecret, metadata: { name: db, namespace: shop }, spec: ${spec} }`;

test.each([
  ["password", "{ apiVersion: v1, kind: Secret, metadata: { name: db, namespace: shop }, data: { password: eA== } }"],
  ["password", external("{ data: [{ secretKey: password }] }")],
  ["anything", external("{ dataFrom: [{ extract: { key: all } }] }")],
  ["url", external("{ data: [{ secretKey: password }], target: { template: { data: { url: 'db:{{ .password }}' } } } }")],
  ["tls.key", "{ apiVersion: cert-manager.io/v1, kind: Certificate, metadata: { name: x, namespace: shop }, spec: { secretName: db } }"],
  [
    "keystore.p12",
    "{ apiVersion: cert-manager.io/v1, kind: Certificate, metadata: { name: x, namespace: shop }, spec: { secretName: db, keystores: { pkcs12: {} } } }",
  ],
  [
    "password",
    "{ apiVersion: bitnami.com/v1alpha1, kind: SealedSecret, metadata: { name: db, namespace: shop }, spec: { encryptedData: { password: Ag } } }",
  ],
  ["token", "{ apiVersion: v1, kind: Secret, type: kubernetes.io/service-account-token, metadata: { name: db, namespace: shop } }"],
])("key %s of %s", (key, maker) => {
  expect(judgedTree(missingKey, together(maker, reading(key)))).toEqual([]);
});

test("a key that its Secret does not have", () => {
  expect(judgedTree(missingKey, together(external("{ data: [{ secretKey: password }] }"), reading("pasword")))).toEqual([
    "Deployment shop/web /spec/template/spec/containers/0/env/0/valueFrom/secretKeyRef  Secret 'db' has no key 'pasword'; did you mean 'password'?",
  ]);
  const templated = external("{ data: [{ secretKey: password }], target: { template: { data: { url: x } } } }");
  expect(judgedTree(missingKey, together(templated, reading("password")))).toHaveLength(1);
});

test("what is declared as made outside may say its keys", () => {
  const outside = [{ kind: "Secret", namespace: "shop", name: "db", keys: ["user"] }];
  expect(judgedTree(missingKey, reading("user"), { outside })).toEqual([]);
  expect(judgedTree(missingKey, reading("password"), { outside })).toHaveLength(1);
});

test("files of a volume, and one that is mounted alone", () => {
  const files = "{ apiVersion: v1, kind: ConfigMap, metadata: { name: files, namespace: shop }, data: { a.conf: x } }";
  const pod = (key: string): string =>
    deploymentOf(
      "web",
      `{ containers: [{ name: web, volumeMounts: [{ name: v, mountPath: /etc/a, subPath: ${key} }] }], volumes: [{ name: v, configMap: { name: files } }] }`,
    );
  const items = deploymentOf(
    "web",
    "{ containers: [{ name: web }], volumes: [{ name: v, configMap: { name: files, items: [{ key: b.conf, path: b }] } }] }",
  );
  expect(judgedTree(missingKey, together(files, pod("a.conf")))).toEqual([]);
  expect(judgedTree(missingKey, together(files, pod("b.conf")))).toEqual([
    "Deployment shop/web /spec/template/spec/containers/0/volumeMounts/0/subPath  ConfigMap 'files' has no key 'b.conf'; did you mean 'a.conf'?",
  ]);
  expect(judgedTree(missingKey, together(files, items))).toEqual([
    "Deployment shop/web /spec/template/spec/volumes/0/configMap/items/0/key  ConfigMap 'files' has no key 'b.conf'; did you mean 'a.conf'?",
  ]);
});
