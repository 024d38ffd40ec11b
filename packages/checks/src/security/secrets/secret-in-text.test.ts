import { expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { deploymentWith } from "../../testing/manifests.ts";
import { secretInText } from "./secret-in-text.ts";

const url = "postgres://ledger:S3cr3t-9x@postgres/ledger";

test("an object that refers to its secrets", () => {
  const container = `
args: [--dsn=postgres://ledger@postgres/ledger]
env: [{ name: PGPASSWORD, valueFrom: { secretKeyRef: { name: db, key: password } } }]`;
  expect(judgedTree(secretInText, deploymentWith(container))).toEqual([]);
});

test("wherever it stands, and nobody repeats it", () => {
  const at = "Deployment shop/web /spec/template/spec/containers/0";
  expect(judgedTree(secretInText, deploymentWith(`args: ["--dsn=${url}"]`))).toEqual([`${at}/args/0  holds a password in a URL`]);
  expect(judgedTree(secretInText, deploymentWith(`env: [{ name: DSN, value: "${url}" }]`))).toEqual([
    `${at}/env/0/value  holds a password in a URL`,
  ]);
});

test("in an annotation, in the values of a chart, in a custom resource", () => {
  const manifests = `
apiVersion: v1
kind: ConfigMap
metadata: { name: a, annotations: { example.com/db: "${url}" } }
---
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: b }
spec: { source: { helm: { values: "db:\\n  url: ${url}\\n" } } }
---
apiVersion: example.com/v1
kind: Database
metadata: { name: c }
spec: { replicas: [{ url: "${url}" }] }`;
  expect(judgedTree(secretInText, manifests)).toEqual([
    "ConfigMap a /metadata/annotations/example.com~1db  holds a password in a URL",
    "Application b /spec/source/helm/values  holds a password in a URL",
    "Database c /spec/replicas/0/url  holds a password in a URL",
  ]);
});

test("the values of a Secret are another rule's", () => {
  expect(judgedTree(secretInText, `{ apiVersion: v1, kind: Secret, metadata: { name: a }, stringData: { url: "${url}" } }`)).toEqual([]);
});
