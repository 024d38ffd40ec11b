import { expect, test } from "vitest";
import { settled } from "../testing/settled.ts";

const mill = "{ apiVersion: example.com/v1, kind: Mill, metadata: { name: north } }";
const tooMany = "{ apiVersion: v1, kind: Service, metadata: { name: web }, spec: { replicas: 3, ports: [{ port: 80 }] } }";

test.each([
  ["off", []],
  ["warning", ["warning no-schema Mill north  nothing is known of example.com/v1 Mill in Kubernetes 1.36"]],
] as const)("an environment takes a rule as it wants: %s", (setting, problems) => {
  expect(settled(mill, { settings: { "no-schema": setting } })).toEqual(problems);
});

test("a rule that does not exist", () => {
  expect(settled("", { objects: [], settings: { "no-schemas": "off" } })).toEqual([
    "error bad-setting  there is no rule 'no-schemas'; did you mean 'no-schema'?",
  ]);
});

test("what the API server refuses stays refused", () => {
  expect(settled(tooMany, { settings: { "unknown-field": "off" } })).toEqual([
    "error bad-setting  'unknown-field' says what the API server refuses, which no setting changes",
    "error unknown-field Service web  there is no field 'replicas' here",
  ]);
});

test("unless that verdict is overruled, once and by name", () => {
  expect(settled(tooMany, { accepted: ["unknown-field"] })).toEqual([]);
});

test("what is not known of a kind is said once", () => {
  const mills = ["north", "south"].map((name) => mill.replace("north", name)).join("\n---\n");
  expect(settled(mills)).toEqual(["error no-schema Mill north  nothing is known of example.com/v1 Mill in Kubernetes 1.36 (2 objects)"]);
});

test.each([
  ["1.29", "1.33"],
  ["1.99", "1.36"],
])("a version that nobody recorded: %s", (kubernetes, known) => {
  const service = "{ apiVersion: v1, kind: ConfigMap, metadata: { name: settings } }";
  expect(settled(service, { kubernetes })).toEqual([
    `warning unknown-version  nothing was recorded of Kubernetes ${kubernetes}; objects are held against ${known}`,
  ]);
});
