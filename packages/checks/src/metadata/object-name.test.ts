import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { objectName } from "./object-name.ts";

const specs: Readonly<Record<string, string>> = {
  CronJob: ', spec: { schedule: "@daily", jobTemplate: { spec: { template: { spec: { containers: [] } } } } }',
  Service: ", spec: { ports: [{ port: 80 }] }",
  IPAddress: ", spec: { parentRef: { resource: services, name: a } }",
};
const named = (apiVersion: string, kind: string, metadata: string): string =>
  `{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: ${metadata} ${specs[kind] ?? ""} }`;

test.each([
  ["v1", "ConfigMap", "{ name: a.b-9 }"],
  ["v1", "Namespace", "{ name: shop }"],
  ["v1", "Service", "{ name: 9web }"],
  ["rbac.authorization.k8s.io/v1", "ClusterRole", "{ name: 'system:Reader' }"],
  ["policy/v1", "PodDisruptionBudget", "{ name: Web_1 }"],
  ["networking.k8s.io/v1", "IPAddress", "{ name: '2001:db8::1' }"],
  ["v1", "ConfigMap", "{ generateName: made- }"],
  ["v1", "ConfigMap", "{ name: a, generateName: A- }"],
])("%s %s %s", (apiVersion, kind, metadata) => {
  expect(judged(objectName, named(apiVersion, kind, metadata))).toEqual([]);
});

test.each([
  ["v1", "ConfigMap", "{}", "/metadata/name  the object has no name"],
  [
    "v1",
    "ConfigMap",
    "{ name: Web }",
    "/metadata/name  'Web' is not a DNS subdomain (a-z, 0-9, '-' and '.', with a letter or digit at both ends of each part)",
  ],
  ["v1", "Namespace", "{ name: a.b }", "/metadata/name  'a.b' is not a DNS label (a-z, 0-9 and '-', with a letter or digit at both ends)"],
  ["rbac.authorization.k8s.io/v1", "Role", "{ name: a/b }", "/metadata/name  'a/b' contains '/'"],
  [
    "networking.k8s.io/v1",
    "IPAddress",
    "{ name: '2001:DB8::1' }",
    "/metadata/name  '2001:DB8::1' is not in canonical form; write 2001:db8::1",
  ],
  ["v1", "ConfigMap", "{ name: a, generateName: _a- }", /^.metadata.generateName {2}names made of '_a-' would be illegal/],
  ["v1", "ConfigMap", "{ generateName: A- }", /^.metadata.generateName {2}names made of 'A-' would be illegal/],
  ["batch/v1", "CronJob", `{ generateName: ${"a".repeat(48)} }`, /would be longer than 52 characters, the most for a CronJob/],
  ["batch/v1", "CronJob", `{ name: ${"a".repeat(53)} }`, /is longer than 52 characters: its Jobs are named after it/],
])("%s %s %s", (apiVersion, kind, metadata, problem) => {
  expect(judged(objectName, named(apiVersion, kind, metadata))).toEqual([
    typeof problem === "string" ? problem : expect.stringMatching(problem),
  ]);
});

test("a Service begins with a letter until Kubernetes 1.35", () => {
  expect(
    judged(objectName, "{ apiVersion: v1, kind: Service, metadata: { name: 9web }, spec: { ports: [{ port: 80 }] } }", "1.35"),
  ).toEqual(["/metadata/name  '9web' is not a DNS-1035 label (a-z, 0-9 and '-', with a letter first and a letter or digit last)"]);
});

const job = (name: string): string =>
  `{ apiVersion: batch/v1, kind: Job, metadata: { name: ${name} }, spec: { template: { spec: { restartPolicy: Never, containers: [] } }, completionMode: Indexed, completions: 11 } }`;

test("pods of a Job are labelled with its name", () => {
  const plain = (name: string): string =>
    `{ apiVersion: batch/v1, kind: Job, metadata: { name: ${name} }, spec: { template: { spec: { restartPolicy: Never, containers: [] } } } }`;
  expect(judged(objectName, plain("a".repeat(63)))).toEqual([]);
  expect(judged(objectName, plain("a".repeat(64)))).toEqual([
    `/metadata/name  '${"a".repeat(64)}' is longer than 63 characters: its pods are labelled with it`,
  ]);
});

test("pods of an Indexed Job are called after it", () => {
  expect(judged(objectName, job("a").replace("name: a", "generateName: a-"))).toEqual([]);
  expect(judged(objectName, job("a".repeat(60)))).toEqual([]);
  expect(judged(objectName, job("a".repeat(61)))).toEqual([
    `/metadata/name  the last pod of this Indexed Job would be called '${"a".repeat(61)}-10', which is longer than 63 characters`,
  ]);
});
