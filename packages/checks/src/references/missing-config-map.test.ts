import { expect, test } from "vitest";
import { judgedTree } from "../testing/judged.ts";
import { deploymentOf, namespacesOf, together } from "../testing/workloads.ts";
import { missingConfigMap } from "./missing-config-map.ts";

const whole = { whole: true };
const shop = namespacesOf("shop");
const mounting = (name: string): string =>
  deploymentOf("web", `{ containers: [{ name: web }], volumes: [{ name: v, configMap: { name: ${name} } }] }`);

test("it is made, by a manifest or for every namespace", () => {
  const map = "{ apiVersion: v1, kind: ConfigMap, metadata: { name: files, namespace: shop } }";
  const bundle =
    "{ apiVersion: trust.cert-manager.io/v1alpha1, kind: Bundle, metadata: { name: roots }, spec: { target: { configMap: { key: ca.pem } } } }";
  for (const name of ["files", "roots", "kube-root-ca.crt"])
    expect(judgedTree(missingConfigMap, together(shop, map, bundle, mounting(name)), whole)).toEqual([]);
});

test("nobody makes it", () => {
  expect(judgedTree(missingConfigMap, together(shop, mounting("files")), whole)).toEqual([
    "Deployment shop/web /spec/template/spec/volumes/0/configMap/name  nothing makes ConfigMap 'files' in namespace 'shop'",
  ]);
});
