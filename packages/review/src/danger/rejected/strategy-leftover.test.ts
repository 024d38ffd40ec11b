import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";

const workload = (kind: string, strategy: string, annotations = ""): string => `
apiVersion: apps/v1
kind: ${kind}
metadata: { name: web, namespace: shop, annotations: { ${annotations} } }
spec:
  ${strategy}
  selector: { matchLabels: { app: web } }
  template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: "web:1" }] } }
`;

const isTold = (kind: string, before: string, after: string, annotations = ""): boolean =>
  judged(workload(kind, before, annotations), workload(kind, after, annotations)).some((line) =>
    line.startsWith("REJECTED strategy-leftover"),
  );

const byServer = "argocd.argoproj.io/sync-options: ServerSideApply=true";

test("the rolling update that nobody wrote stays behind in a StatefulSet", () => {
  expect(isTold("StatefulSet", "", "updateStrategy: { type: OnDelete }")).toBe(true);
  expect(isTold("StatefulSet", "updateStrategy: { rollingUpdate: { partition: 0 } }", "updateStrategy: { type: OnDelete }")).toBe(false);
});

test("where its type was written there is nothing to stay", () => {
  expect(isTold("StatefulSet", "updateStrategy: { type: RollingUpdate }", "updateStrategy: { type: OnDelete }")).toBe(false);
});

test("it stays in a Deployment that the server applies", () => {
  expect(isTold("Deployment", "", "strategy: { type: Recreate }", byServer)).toBe(true);
  expect(isTold("Deployment", "strategy: { rollingUpdate: { maxSurge: 1 } }", "strategy: { type: Recreate }", byServer)).toBe(false);
});

test("a client clears it away", () => {
  expect(isTold("Deployment", "", "strategy: { type: Recreate }")).toBe(false);
});
