import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { type WorkloadOf, workload } from "../../testing/web.ts";

const told = (of: WorkloadOf): readonly string[] => judged(workload(of), workload({ ...of, pod: "hostname: web" }));

test.each<WorkloadOf>([
  { kind: "DaemonSet", spec: "updateStrategy: { type: OnDelete }" },
  { kind: "StatefulSet", spec: "updateStrategy: { type: OnDelete }" },
  { kind: "StatefulSet", spec: "updateStrategy: { rollingUpdate: { partition: 9 } }" },
  { spec: "paused: true" },
])("$kind $spec is told", (of) => {
  expect(told(of)).toEqual([`CONFIG rollout-held ${of.kind ?? "Deployment"} shop/web: spec.template.spec.hostname`]);
});

test("what rolls is not", () => {
  expect(told({})).toEqual(["RESTART pod-template Deployment shop/web: spec.template.spec.hostname"]);
});
