import { kubernetes } from "@ashlar/schemas";
import { expect, test } from "vitest";
import { withoutNulls } from "./without-nulls.ts";

const rest = (object: unknown): unknown => withoutNulls(object, { $ref: "apps.v1.Deployment" }, kubernetes("1.36"));
const ofContainer = (container: unknown): unknown => ({ spec: { template: { spec: { containers: [container] } } } });

test("a field that is null is not there", () => {
  expect(rest({ metadata: { annotations: null }, spec: { replicas: null } })).toEqual({ metadata: {}, spec: {} });
});

test("a label that is null is empty, and a limit is 0", () => {
  expect(rest({ metadata: { labels: { app: null } } })).toEqual({ metadata: { labels: { app: "" } } });
  expect(rest(ofContainer({ resources: { limits: { cpu: null } } }))).toEqual(ofContainer({ resources: { limits: { cpu: "0" } } }));
});

test("an entry of a list that is null is empty, but where entries have keys or are a set it stays null", () => {
  expect(rest(ofContainer({ args: ["a", null] }))).toEqual(ofContainer({ args: ["a", ""] }));
  expect(rest(ofContainer(null))).toEqual(ofContainer(null));
  expect(rest({ metadata: { finalizers: [null] } })).toEqual({ metadata: { finalizers: [null] } });
});

test("a field that there is not is not there even if it is null", () => {
  expect(rest({ spec: { replica: null } })).toEqual({ spec: { replica: null } });
});
