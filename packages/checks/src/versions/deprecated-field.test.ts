import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { deploymentOfPod } from "../testing/manifests.ts";
import { deprecatedField } from "./deprecated-field.ts";

const pod = (more: string): string => deploymentOfPod(`{ containers: [{ name: web, image: web:1 }], ${more} }`);
const service = (more: string): string =>
  `{ apiVersion: v1, kind: Service, metadata: { name: web }, spec: { ports: [{ port: 80 }], ${more} } }`;

test.each([
  ["the newer name", pod("serviceAccountName: web")],
  ["both names", pod("serviceAccountName: web, serviceAccount: web")],
  ["a Service", service("trafficDistribution: PreferSameZone, loadBalancerIP: ''")],
])("%s", (_, manifest) => {
  expect(judged(deprecatedField, manifest)).toEqual([]);
});

test.each([
  [pod("serviceAccount: web"), "/spec/template/spec/serviceAccount  serviceAccount is the older name of serviceAccountName"],
  [
    service("loadBalancerIP: 192.0.2.7"),
    "/spec/loadBalancerIP  loadBalancerIP is deprecated since Kubernetes 1.24, and not every cloud reads it",
  ],
  [service("trafficDistribution: PreferClose"), "/spec/trafficDistribution  'PreferClose' is deprecated since Kubernetes 1.35"],
  [
    deploymentOfPod("containers: [{ name: web, image: web:1, lifecycle: { preStop: { tcpSocket: { port: 80 } } } }]"),
    "/spec/template/spec/containers/0/lifecycle/preStop/tcpSocket  tcpSocket does nothing in a lifecycle handler, which fails",
  ],
])("%s", (manifest, problem) => {
  expect(judged(deprecatedField, manifest)).toEqual([problem]);
});

test("a value is deprecated from a version on", () => {
  expect(judged(deprecatedField, service("trafficDistribution: PreferClose"), "1.34")).toEqual([]);
});
