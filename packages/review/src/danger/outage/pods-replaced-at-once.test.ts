import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { service, type WorkloadOf, workload } from "../../testing/web.ts";

const told = (of: WorkloadOf, behind = service()): readonly string[] => {
  const before = workload({ ...of, image: "web:1.2.3" }) + behind;
  return judged(before, workload({ ...of, image: "web:1.2.4" }) + behind).filter((line) => line.startsWith("OUTAGE"));
};

const line = (kind: string): string => `OUTAGE pods-replaced-at-once ${kind} shop/web: spec.template.spec.containers[web].image`;

test.each<WorkloadOf>([
  { spec: "strategy: { type: Recreate }" },
  { spec: "strategy: { rollingUpdate: { maxSurge: 0 } }" },
  { spec: "strategy: { rollingUpdate: { maxUnavailable: 100% } }" },
  { kind: "StatefulSet" },
  { kind: "DaemonSet", spec: "updateStrategy: { rollingUpdate: { maxUnavailable: 100% } }" },
])("$kind $spec is told", (of) => {
  expect(told(of)).toEqual([line(of.kind ?? "Deployment")]);
});

test.each<WorkloadOf>([
  {},
  { spec: "strategy: { rollingUpdate: { maxUnavailable: 99% } }" },
  { spec: "strategy: { type: Recreate }\n  replicas: 0" },
  { spec: "strategy: { type: Recreate }\n  paused: true" },
  { kind: "StatefulSet", spec: "replicas: 2" },
  { kind: "StatefulSet", spec: "updateStrategy: { type: OnDelete }" },
  { kind: "StatefulSet", spec: "updateStrategy: { rollingUpdate: { partition: 1 } }" },
  { kind: "DaemonSet" },
])("$kind $spec is not", (of) => {
  expect(told(of)).toEqual([]);
});

test("whom no Service needs may be away for a while", () => {
  expect(told({ kind: "StatefulSet" }, "")).toEqual([]);
  expect(told({ kind: "StatefulSet" }, service("selector: { app: web }, ports: [{ name: metrics, port: 9090 }]"))).toEqual([]);
});
