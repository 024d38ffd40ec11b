import fc from "fast-check";
import { expect, test } from "vitest";
import { fileName } from "./file-name.ts";

const object = (apiVersion: string, kind: string, name: string, namespace?: string) => ({
  apiVersion,
  kind,
  metadata: { name, ...(namespace !== undefined && { namespace }) },
});

test.each([
  [object("apps/v1", "Deployment", "cart", "shop"), "deployment-cart.yaml"],
  [object("v1", "Service", "cart", "shop"), "service-cart.yaml"],
  [object("rbac.authorization.k8s.io/v1", "ClusterRole", "system:node"), "clusterrole-system%3Anode.yaml"],
  [object("rbac.authorization.k8s.io/v1", "Role", "cart", "kube-system"), "role-cart@kube-system.yaml"],
  [object("rbac.authorization.k8s.io/v1", "ClusterRole", "Admin"), "clusterrole-%41dmin.yaml"],
  [object("gateway.networking.k8s.io/v1", "HTTPRoute", "cart", "shop"), "httproute.gateway.networking.k8s.io-cart.yaml"],
  [object("argoproj.io/v1alpha1", "Application", "dev-shop", "shop"), "application.argoproj.io-dev-shop.yaml"],
  [object("v1", "ConfigMap", "a/b@c%d\u0000é", "shop"), "configmap-a%2Fb%40c%25d%00%C3%A9.yaml"],
])("%o", (kubeObject, name) => {
  expect(fileName(kubeObject, "shop")).toBe(name);
});

test("the version is no part of the identity", () => {
  expect(fileName(object("batch/v1beta1", "CronJob", "x", "shop"), "shop")).toBe(
    fileName(object("batch/v1", "CronJob", "x", "shop"), "shop"),
  );
});

test("a name that is too long is cut and told apart by a hash of the identity", () => {
  const [one, other] = [
    fileName(object("v1", "ConfigMap", `${"é".repeat(120)}1`, "shop"), "shop"),
    fileName(object("v1", "ConfigMap", `${"é".repeat(120)}2`, "shop"), "shop"),
  ];
  expect(one).toMatch(/^configmap-(%C3%A9)+(%C3)?~[0-9a-f]{16}\.yaml$/);
  expect(one).not.toBe(other);
  expect(one.length).toBeLessThanOrEqual(205);
});

test("different objects of a kind never share a name, not even on a disk that ignores case", () => {
  const name = fc.string({ unit: "binary", minLength: 1 });
  const namespace = fc.option(fc.stringMatching(/^[a-z0-9]([-a-z0-9]{0,10}[a-z0-9])?$/), { nil: undefined });
  fc.assert(
    fc.property(name, namespace, name, namespace, (a, inA, b, inB) => {
      fc.pre(a !== b || inA !== inB);
      const [one, other] = [fileName(object("v1", "ConfigMap", a, inA), "\u0000"), fileName(object("v1", "ConfigMap", b, inB), "\u0000")];
      expect(one.toLowerCase()).not.toBe(other.toLowerCase());
      expect(one).toMatch(/^[a-z0-9._%@~A-F-]+\.yaml$/);
    }),
    { numRuns: 2000 },
  );
});
