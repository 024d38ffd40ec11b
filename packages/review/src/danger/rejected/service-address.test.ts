import { describe, expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";

const service = (spec: string): string => `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { ${spec} selector: { app: web }, ports: [{ port: 80 }] }
`;

const webhook = `
---
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: { name: lb }
webhooks: [{ name: lb.example.com, rules: [{ apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [services] }] }]
`;

const told = (before: string, after: string, more = ""): readonly string[] =>
  judged(service(before) + more, service(after) + more).flatMap((line) =>
    / service-address /.test(line) ? [line.split(" ")[0] ?? ""] : [],
  );

describe("a Service", () => {
  test("does not become headless", () => {
    expect(told("", "clusterIP: None,")).toEqual(["REJECTED"]);
  });

  test("keeps its address", () => {
    expect(told("clusterIP: 10.96.7.7,", "clusterIP: 10.96.7.8,")).toEqual(["REJECTED"]);
    expect(told("clusterIP: 10.96.7.7,", "")).toEqual([]);
    expect(told("", "clusterIP: 10.96.7.7,")).toEqual([]);
  });

  test("stays headless where nothing is written any more", () => {
    expect(told("clusterIP: None,", "")).toEqual(["CONFIG"]);
  });

  test("becomes an external name and back", () => {
    expect(told("clusterIP: None,", "type: ExternalName, externalName: shop.example.com,")).toEqual([]);
    expect(told("type: ExternalName, externalName: shop.example.com,", "clusterIP: None,")).toEqual([]);
  });
});

describe("the class of a load balancer", () => {
  test("never changes", () => {
    expect(told("type: LoadBalancer,", "type: LoadBalancer, loadBalancerClass: example.com/lb,")).toEqual(["REJECTED"]);
  });

  test("may have been written by a webhook", () => {
    expect(told("type: LoadBalancer,", "type: LoadBalancer, loadBalancerClass: example.com/lb,", webhook)).toEqual([]);
  });

  test("comes with the type", () => {
    expect(told("", "type: LoadBalancer, loadBalancerClass: example.com/lb,")).toEqual([]);
  });
});
