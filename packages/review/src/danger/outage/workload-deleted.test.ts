import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { workload } from "../../testing/web.ts";

test("a workload that goes is told, as is one under a new name or of another kind", () => {
  const told = "OUTAGE workload-deleted Deployment shop/web";
  expect(judged(workload(), "")).toEqual([told]);
  expect(judged(workload(), workload({ name: "web2" }))).toContain(told);
  expect(judged(workload(), workload({ kind: "StatefulSet" }))).toContain(told);
});

test("one without pods is missed by nobody", () => {
  expect(judged(workload({ spec: "replicas: 0" }), "")).toEqual(["CONFIG deleted Deployment shop/web"]);
});
