import { expect, test } from "vitest";
import { settled } from "../testing/settled.ts";

const mill = "{ apiVersion: example.com/v1, kind: Mill, metadata: { name: north } }";
const tooMany = "{ apiVersion: v1, kind: Service, metadata: { name: web }, spec: { replicas: 3 } }";

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
