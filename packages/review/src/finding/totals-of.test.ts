import { expect, test } from "vitest";
import { judgeCluster } from "../danger/judge.ts";
import { placedOf } from "../testing/judged.ts";
import { workload } from "../testing/web.ts";
import { totalsOf } from "./totals-of.ts";

const kubernetes = { before: "1.36", after: "1.36" };

/** CPU in thousandths of a core, before and after. */
const cpu = (before: string, after: string): readonly string[] => {
  const was = placedOf(before);
  const known = new Map(was.map((placed) => [JSON.stringify(placed), placed]));
  const is = placedOf(after).map((placed) => known.get(JSON.stringify(placed)) ?? placed);
  const sides = { cluster: "dev", environment: "dev", kubernetes, before: was, after: is, whole: true };
  return totalsOf([{ sides, judged: judgeCluster(sides) }]).map(
    ({ environment, perNode, before: one, after: other }) =>
      `${environment}${perNode ? " each node" : ""} ${one.milliCpu} ${other.milliCpu}`,
  );
};

const web = (asks: string, of: Parameters<typeof workload>[0] = {}): string =>
  workload({ container: `resources: { requests: { cpu: ${asks} } }`, ...of });
const scaler = (fewest: number): string => `---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web, namespace: shop }
spec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }, minReplicas: ${fewest}, maxReplicas: 9 }
`;

test("what runs on every node is apart from the rest", () => {
  const agent = (asks: string): string => web(asks, { kind: "DaemonSet", name: "agent" });
  expect(cpu(web("100m", { spec: "replicas: 2" }) + agent("10m"), web("200m", { spec: "replicas: 2" }) + agent("20m"))).toEqual([
    "dev 200 400",
    "dev each node 10 20",
  ]);
});

test("what is scaled counts with the fewest pods that it may have", () => {
  expect(cpu(web("100m") + scaler(3), web("200m") + scaler(3))).toEqual(["dev 300 600"]);
});

test("an autoscaler that changes alone changes what is asked for", () => {
  expect(cpu(web("100m") + scaler(2), web("100m") + scaler(4))).toEqual(["dev 200 400"]);
  expect(cpu(web("100m", { spec: "replicas: 1" }) + scaler(2), web("100m", { spec: "replicas: 1" }))).toEqual(["dev 200 100"]);
});

test("what asks for the same is no row", () => {
  expect(cpu(web("100m"), web("0.1", { image: "web:1.2.4" }))).toEqual([]);
});
