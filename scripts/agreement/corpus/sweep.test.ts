import { kubernetes } from "@ashlar/schemas";
import { describe, expect, it } from "vitest";
import type { BaseObject } from "./base-object.ts";
import { sweepOf } from "./sweep.ts";

const budget: BaseObject = {
  id: "workloads/budget.yaml#0",
  area: "workloads",
  from: "1.0",
  object: {
    apiVersion: "policy/v1",
    kind: "PodDisruptionBudget",
    metadata: { name: "web" },
    spec: { unhealthyPodEvictionPolicy: "AlwaysAllow" },
  },
};
const claim: BaseObject = {
  id: "storage/claim.yaml#0",
  area: "storage",
  from: "1.0",
  object: { apiVersion: "v1", kind: "PersistentVolumeClaim", metadata: { name: "data" }, spec: { accessModes: ["ReadWriteOnce"] } },
};

const told = (base: BaseObject): readonly string[] =>
  sweepOf([base], kubernetes("1.36")).map(({ faults, pointer, what }) => `${faults} ${pointer} ${what}`);

describe("sweepOf", () => {
  it("tries each field in every way that its schema suggests", () => {
    expect(told(budget)).toContain('bad-word /spec/unhealthyPodEvictionPolicy set to "Nothing"');
    expect(told(budget)).toContain('empty-text /spec/unhealthyPodEvictionPolicy set to ""');
    expect(told(claim)).toContain("null-value /spec/accessModes/0 set to null");
    expect(told(claim)).toContain('duplicate-item /spec/accessModes/1 added "ReadWriteOnce"');
    expect(told(claim)).toContain("empty-collection /spec set to {}");
  });

  it("tries nothing twice in one object, and not in all of many", () => {
    const tries = told(claim);
    expect(new Set(tries).size).toBe(tries.length);
    expect(
      sweepOf(
        Array.from({ length: 9 }, () => claim),
        kubernetes("1.36"),
      ),
    ).toHaveLength(3 * tries.length);
  });
});
