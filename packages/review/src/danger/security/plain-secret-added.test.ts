import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { plainSecretAdded } from "./plain-secret-added.ts";

const secret = (data: string): string => `
apiVersion: v1
kind: Secret
metadata: { name: db, namespace: shop }
stringData: { ${data} }
`;
const external = `
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: db, namespace: shop }
spec: { secretStoreRef: { name: vault }, dataFrom: [{ extract: { key: db } }] }
`;

test("a Secret in place of what made it, and a key more", () => {
  expect(messagesOf(plainSecretAdded, external, secret("password: hunter2"))).toEqual([
    "Secret shop/db has the value of password written in git instead of being made by an ExternalSecret",
  ]);
  expect(judged(secret("password: hunter2"), secret("password: hunter2, token: abc"))).toEqual([
    "SECURITY plain-secret-added Secret shop/db: stringData.token",
  ]);
});

test("what its author says is none", () => {
  const waived = secret("roles: viewer").replace(
    "namespace: shop",
    'namespace: shop, annotations: { ignore-check.ashlar.dev/plain-secret: "says what roles may do" }',
  );
  expect(judged("", waived)).toEqual(["CONFIG plain-secret-added Secret shop/db"]);
});

test("what is filled in later, encrypted, or was there before", () => {
  expect(messagesOf(plainSecretAdded, external, secret('password: "<password>"'))).toEqual([]);
  expect(messagesOf(plainSecretAdded, "", `${secret('password: "ENC[AES256_GCM,data:x,type:str]"')}`)).toEqual([]);
  expect(messagesOf(plainSecretAdded, secret("password: hunter2"), secret("password: hunter3"))).toEqual([]);
});
