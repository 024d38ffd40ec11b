import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { service, workload } from "../../testing/web.ts";

const selecting = (labels: string): string => service(`selector: { ${labels} }, ports: [{ port: 80 }]`);
const told = (before: string, after: string): readonly string[] => judged(before, after).filter((line) => line.includes("Service"));

test("pods that are selected no more are told", () => {
  const pods = workload() + workload({ name: "next" });
  expect(told(pods + selecting("app: web"), pods + selecting("app: wbe"))).toEqual([
    "OUTAGE service-selector Service shop/web: spec.selector.app",
  ]);
  expect(told(pods + selecting("app: web"), pods + selecting("app: next"))).toEqual([
    "OUTAGE service-selector Service shop/web: spec.selector.app",
  ]);
});

test("a label that pods get in the same change comes too late", () => {
  const before = workload() + selecting("app: web");
  expect(told(before, workload({ labels: "tier: front" }) + selecting("app: web, tier: front"))).toEqual([
    "OUTAGE service-selector Service shop/web: spec.selector.tier",
  ]);
});

test("a label that they have already changes nothing, and more pods are no danger", () => {
  const pods = workload({ labels: "tier: front" }) + workload({ name: "next", labels: "tier: front" });
  expect(told(pods + selecting("app: web"), pods + selecting("app: web, tier: front"))).toEqual([
    "CONFIG changed Service shop/web: spec.selector.tier",
  ]);
  expect(told(pods + selecting("app: web"), pods + selecting("tier: front"))).not.toContainEqual(expect.stringContaining("OUTAGE"));
});
