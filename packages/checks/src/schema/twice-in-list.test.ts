import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { deploymentWith } from "../testing/manifests.ts";
import { schemaRules } from "./schema-rules.ts";

const at = "/spec/template/spec/containers/0";
const rule = schemaRules.twiceInList;

test("one port for two protocols, two names", () => {
  const container = "ports: [{ containerPort: 53 }, { containerPort: 53, protocol: UDP }]\nenv: [{ name: A }, { name: B }]";
  expect(judged(rule, deploymentWith(container))).toEqual([]);
});

test("a port whose protocol goes without saying", () => {
  expect(judged(rule, deploymentWith("ports: [{ containerPort: 53 }, { containerPort: 53, protocol: TCP }]"))).toEqual([
    `${at}/ports/1  there is a second entry with containerPort 53 and protocol "TCP"`,
  ]);
});

test("a name among many", () => {
  const names = [..."ABCDEFGHIJKLA"].map((name) => `{ name: ${name} }`).join(", ");
  expect(judged(rule, deploymentWith(`env: [${names}]`))).toEqual([`${at}/env/12  there is a second entry with name "A"`]);
});

test("a list that is a set", () => {
  const claim = "{ apiVersion: v1, kind: ConfigMap, metadata: { name: a, finalizers: [example.com/x, example.com/x] } }";
  expect(judged(rule, claim)).toEqual(['/metadata/finalizers/1  "example.com/x" is in the list twice']);
});
