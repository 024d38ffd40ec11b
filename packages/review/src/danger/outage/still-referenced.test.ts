import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { workload } from "../../testing/web.ts";
import { stillReferenced } from "./still-referenced.ts";

const configMap = (data = "LEVEL: info, FORMAT: json"): string => `---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { ${data} }
`;

const reading = workload({ container: "envFrom: [{ configMapRef: { name: settings } }]" });

test("what is still named is told when it goes", () => {
  expect(judged(configMap() + reading, reading)).toEqual(["OUTAGE still-referenced ConfigMap shop/settings"]);
});

test("what makes a Secret that is named is told", () => {
  const certificate = `---
apiVersion: cert-manager.io/v1
kind: Certificate
metadata: { name: web, namespace: shop }
spec: { secretName: web-tls, dnsNames: [shop.example.com] }
`;
  const mounting = workload({ pod: "volumes: [{ name: tls, secret: { secretName: web-tls } }]" });
  expect(judged(certificate + mounting, mounting)).toEqual(["OUTAGE still-referenced Certificate shop/web"]);
});

test("what nobody names any more may go, as may what is optional", () => {
  expect(judged(configMap() + reading, workload())).not.toContainEqual(expect.stringContaining("still-referenced"));
  const optional = workload({ container: "envFrom: [{ configMapRef: { name: settings, optional: true } }]" });
  expect(judged(configMap() + optional, optional)).toEqual(["CONFIG deleted ConfigMap shop/settings"]);
});

test("one names it, and two name it", () => {
  const other = workload({ name: "other", container: "envFrom: [{ configMapRef: { name: settings } }]" });
  const said = (readers: string): readonly string[] => messagesOf(stillReferenced, configMap() + readers, readers);
  expect(said(reading)).toEqual(["ConfigMap goes, and Deployment 'shop/web' still names it: pods that run stay, and none starts again"]);
  expect(said(reading + other).join()).toContain("Deployment 'shop/web', Deployment 'shop/other' still name it");
});
