import { expect, test } from "vitest";
import { serviceAccount } from "./service-account.ts";
import { manifests } from "./testing/manifests.ts";

const values = { name: "app", image: "example.com/app:1", cpu: "1", memory: "1Gi" } as const;

test("an identity in a cloud is an annotation; the account hands out no token even when the pod gets one", () => {
  expect(
    serviceAccount({ ...values, account: { token: true, annotations: { "eks.amazonaws.com/role-arn": "arn:aws:iam::1:role/app" } } }),
  ).toStrictEqual(
    manifests(`
apiVersion: v1
kind: ServiceAccount
metadata:
  name: app
  labels: { app.kubernetes.io/name: app, app.kubernetes.io/instance: app }
  annotations: { eks.amazonaws.com/role-arn: "arn:aws:iam::1:role/app" }
automountServiceAccountToken: false
`)[0],
  );
});
