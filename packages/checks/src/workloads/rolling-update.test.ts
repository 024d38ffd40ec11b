import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { rollingUpdate } from "./rolling-update.ts";

const workload = (kind: string, field: string, strategy: string): string => `
apiVersion: apps/v1
kind: ${kind}
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: web }] } }
  ${field}: ${strategy}`;
const deployment = (strategy: string): string => workload("Deployment", "strategy", strategy);
const daemonSet = (strategy: string): string => workload("DaemonSet", "updateStrategy", strategy);

test.each([
  deployment("{ type: Recreate }"),
  deployment("{ rollingUpdate: { maxUnavailable: 0 } }"),
  deployment("{ type: RollingUpdate, rollingUpdate: { maxUnavailable: 100%, maxSurge: 200% } }"),
  daemonSet("{ rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } }"),
  daemonSet("{ type: OnDelete, rollingUpdate: { maxUnavailable: 0 } }"),
  workload("StatefulSet", "updateStrategy", "{ rollingUpdate: { partition: 2, maxUnavailable: 0 } }"),
])("%s", (manifest) => {
  expect(judged(rollingUpdate, manifest)).toEqual([]);
});

test.each([
  [
    deployment("{ type: Recreate, rollingUpdate: {} }"),
    "/spec/strategy/rollingUpdate  is of the strategy RollingUpdate, and this is Recreate",
  ],
  [
    deployment("{ rollingUpdate: { maxUnavailable: 0, maxSurge: 0% } }"),
    "/spec/strategy/rollingUpdate  maxUnavailable and maxSurge are both 0: no pod could ever be replaced",
  ],
  [deployment("{ rollingUpdate: { maxUnavailable: 101% } }"), "/spec/strategy/rollingUpdate/maxUnavailable  101% is more than 100%"],
  [deployment("{ rollingUpdate: { maxSurge: some } }"), "/spec/strategy/rollingUpdate/maxSurge  some is not a percentage such as 25%"],
  [
    daemonSet("{ rollingUpdate: { maxSurge: 1 } }"),
    "/spec/updateStrategy/rollingUpdate/maxSurge  1 needs maxUnavailable to be 0, which is 1",
  ],
  [
    workload("StatefulSet", "updateStrategy", "{ type: OnDelete, rollingUpdate: { partition: 1 } }"),
    "/spec/updateStrategy/rollingUpdate  is of the strategy RollingUpdate, and this is OnDelete",
  ],
])("%s", (manifest, problem) => {
  expect(judged(rollingUpdate, manifest)).toEqual([problem]);
});
