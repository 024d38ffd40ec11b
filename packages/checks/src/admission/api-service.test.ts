import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { apiService } from "./api-service.ts";

const called = (name: string, spec: string): string => `
apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata: { name: ${name} }
spec: { group: metrics.k8s.io, version: v1, groupPriorityMinimum: 100, versionPriority: 100, ${spec} }
`;

test.each(["service: { name: metrics, namespace: kube-system }, insecureSkipTLSVerify: true", ""])("%s", (spec) => {
  expect(judged(apiService, called("v1.metrics.k8s.io", spec))).toEqual([]);
});

test.each([
  ["metrics", "", '/metadata/name  "metrics" is not "v1.metrics.k8s.io", its version and group'],
  ["v1.metrics.k8s.io", "caBundle: YQ==", "/spec/caBundle  an API that is served locally has none"],
  ["v1.metrics.k8s.io", "service: { name: metrics }", "/spec/service  'namespace' is missing"],
  [
    "v1.metrics.k8s.io",
    "service: { name: metrics, namespace: a }, caBundle: YQ==, insecureSkipTLSVerify: true",
    "/spec/insecureSkipTLSVerify  there is a caBundle to verify by",
  ],
])("%s: %s", (name, spec, problem) => {
  expect(judged(apiService, called(name, spec))).toEqual([problem]);
});
