import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { referenceGrantWidened } from "./reference-grant-widened.ts";

const grant = (to: string): string => `
apiVersion: gateway.networking.k8s.io/v1beta1
kind: ReferenceGrant
metadata: { name: certificates, namespace: shop }
spec: { from: [{ group: gateway.networking.k8s.io, kind: Gateway, namespace: edge }], to: [${to}] }
`;

test("Secrets for another namespace", () => {
  expect(messagesOf(referenceGrantWidened, "", grant('{ group: "", kind: Secret, name: tls }'))).toEqual([
    "ReferenceGrant shop/certificates lets each Gateway of namespace edge use Secret tls in namespace shop",
  ]);
  expect(
    messagesOf(referenceGrantWidened, grant('{ group: "", kind: Secret, name: tls }'), grant('{ group: "", kind: Secret }')),
  ).toHaveLength(1);
});

test("a Service, and one Secret where it was any", () => {
  expect(judged("", grant('{ group: "", kind: Service }'))).toEqual(["ROUTINE created ReferenceGrant shop/certificates"]);
  expect(messagesOf(referenceGrantWidened, grant('{ group: "", kind: Secret }'), grant('{ group: "", kind: Secret, name: tls }'))).toEqual(
    [],
  );
});
