import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";

const set = (size: string, more = ""): string => `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db, namespace: shop }
spec:
  serviceName: db
  ${more}
  selector: { matchLabels: { app: db } }
  template: { metadata: { labels: { app: db } }, spec: { containers: [{ name: db, image: "db:1" }] } }
  volumeClaimTemplates: [{ metadata: { name: data }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: ${size} } } } }]
`;

test("claim templates never change", () => {
  expect(judged(set("1Gi"), set("2Gi"))).toContain(
    "REJECTED stateful-set-spec StatefulSet shop/db: spec.volumeClaimTemplates[data].spec.resources.requests.storage",
  );
});

test("the same size in other words is the same", () => {
  expect(judged(set("1Gi"), set("1024Mi"))).toEqual([]);
});

test("strategies and history may change", () => {
  const more = "{ minReadySeconds: 5, revisionHistoryLimit: 3, ordinals: { start: 1 } }".slice(1, -1).replaceAll(", ", "\n  ");
  expect(judged(set("1Gi"), set("1Gi", more.trim())).join()).not.toContain("REJECTED");
});
