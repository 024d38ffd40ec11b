import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { plainSecret } from "./plain-secret.ts";

const secret = (more: string): string => `{ apiVersion: v1, kind: Secret, metadata: { name: db, namespace: shop }, ${more} }`;

test.each([
  "type: Opaque",
  "type: kubernetes.io/service-account-token",
  'data: { password: "" }',
  `data: { password: ${btoa("<path:kv/data/shop#password>")} }`,
  'stringData: { a: "", b: "$(PASSWORD)", c: "{{ .password }}", d: "<password>", e: REPLACE_ME }',
  "stringData: { a: 'ENC[AES256_GCM,data:p673w==,iv:YY=,tag:UQ==,type:str]' }",
])("%s", (more) => {
  expect(judged(plainSecret, secret(more))).toEqual([]);
});

test("values that are there for all to read", () => {
  expect(judged(plainSecret, secret(`data: { password: ${btoa("hunter2")} }, stringData: { user: ledger }`))).toEqual([
    "/data/password  the value of 'password' is written in plain base64",
    "/stringData/user  the value of 'user' is written in plain text",
  ]);
});

test("a SealedSecret is fine: it is encrypted", () => {
  expect(
    judged(
      plainSecret,
      "{ apiVersion: bitnami.com/v1alpha1, kind: SealedSecret, metadata: { name: db }, spec: { encryptedData: { a: AgB } } }",
    ),
  ).toEqual([]);
});
