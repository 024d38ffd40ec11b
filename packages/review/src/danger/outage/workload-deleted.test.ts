import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { workload } from "../../testing/web.ts";
import { workloadDeleted } from "./workload-deleted.ts";

test("a workload that goes is told, as is one under a new name or of another kind", () => {
  const told = "OUTAGE workload-deleted Deployment shop/web";
  expect(judged(workload(), "")).toEqual([told]);
  expect(judged(workload(), workload({ name: "web2" }))).toContain(told);
  expect(judged(workload(), workload({ kind: "StatefulSet" }))).toContain(told);
});

test("one without pods is missed by nobody", () => {
  expect(judged(workload({ spec: "replicas: 0" }), "")).toEqual(["CONFIG deleted Deployment shop/web"]);
});

test("it says how many pods go, and what stays of a StatefulSet", () => {
  const claims = "volumeClaimTemplates: [{ metadata: { name: data } }]";
  expect(messagesOf(workloadDeleted, workload(), workload({ kind: "StatefulSet" }))).toEqual([
    "StatefulSet shop/web comes at the same time as its pod goes: nothing waits until the new ones are ready",
  ]);
  expect(messagesOf(workloadDeleted, workload({ kind: "StatefulSet", spec: `${claims}\n  replicas: 2` }), "")).toEqual([
    "StatefulSet goes with its 2 pods; the claims that it made stay, with their data",
  ]);
});
