import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { secretDeleted } from "./secret-deleted.ts";

const secret = (type = "Opaque"): string => `{ apiVersion: v1, kind: Secret, metadata: { name: keys, namespace: shop }, type: ${type} }`;
const external = (spec: string): string => `
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: keys, namespace: shop }
spec: ${spec}
`;
const generated = "{ dataFrom: [{ sourceRef: { generatorRef: { kind: Password, name: password } } }] }";

test("a Secret whose values may be nowhere else", () => {
  expect(messagesOf(secretDeleted, secret(), "")).toEqual(["Secret shop/keys is pruned"]);
  expect(messagesOf(secretDeleted, external(generated), "")).toEqual([
    "ExternalSecret shop/keys is pruned, and Secret keys that it owns goes with it: its values were generated, and are nowhere else",
  ]);
});

test("values that are kept elsewhere are not lost", () => {
  expect(judged(external("{ target: { name: made } }"), "")).toEqual(["CONFIG secret-deleted ExternalSecret shop/keys"]);
  expect(judged("{ apiVersion: bitnami.com/v1alpha1, kind: SealedSecret, metadata: { name: keys, namespace: shop } }", "")).toEqual([
    "CONFIG secret-deleted SealedSecret shop/keys",
  ]);
});

test("a Secret that stays, or that is made anew by itself", () => {
  expect(messagesOf(secretDeleted, external(generated.replace("{ data", "{ target: { creationPolicy: Orphan }, data")), "")).toEqual([]);
  expect(messagesOf(secretDeleted, secret("kubernetes.io/service-account-token"), "")).toEqual([]);
  expect(
    messagesOf(secretDeleted, "{ apiVersion: cert-manager.io/v1, kind: Certificate, metadata: { name: a, namespace: b } }", ""),
  ).toEqual([]);
});
