import { expect, test } from "vitest";
import { withoutRules } from "./without-rules.ts";

test("rules go at every depth; a field may be called like them", () => {
  const rule = [{ rule: "self.size > 0", message: "too small" }];
  const stone = {
    type: "object",
    "x-kubernetes-validations": rule,
    properties: { "x-kubernetes-validations": { type: "string" } },
  } as const;
  const mill = (schema: object) => ({ group: "example.com", kind: "Mill", scope: "Cluster", versions: { v1: { schema } } }) as const;
  expect(withoutRules(mill({ type: "object", "x-kubernetes-validations": rule, properties: { stone } }))).toEqual(
    mill({ type: "object", properties: { stone: { type: "object", properties: { "x-kubernetes-validations": { type: "string" } } } } }),
  );
});

test("that a version is deprecated stays, its warning goes", () => {
  const mill = (deprecated: string | true) =>
    ({
      group: "example.com",
      kind: "Mill",
      scope: "Cluster",
      versions: { v1: { schema: {} }, v1beta1: { deprecated, schema: {} } },
    }) as const;
  expect(withoutRules(mill("Mill v1beta1 grinds no more, use v1"))).toEqual(mill(true));
});
