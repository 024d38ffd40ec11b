import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { statefulSetDeleted } from "./stateful-set-deleted.ts";

const statefulSet = (name: string, retention: string, templates = "[{ metadata: { name: data } }]"): string => `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: ${name}, namespace: shop }
spec:
  replicas: 3
  serviceName: store
  selector: { matchLabels: { app: store } }
  template: { metadata: { labels: { app: store } }, spec: { containers: [{ name: store, image: "example.com/store:1" }] } }
  persistentVolumeClaimRetentionPolicy: ${retention}
  volumeClaimTemplates: ${templates}
`;

test("claims that go with their StatefulSet", () => {
  expect(messagesOf(statefulSetDeleted, statefulSet("store", "{ whenDeleted: Delete }"), "")).toEqual([
    "StatefulSet shop/store is pruned, and its claims data-store-0 to data-store-2 go with it (whenDeleted: Delete)",
  ]);
});

test("claims that stay, and a StatefulSet without any", () => {
  expect(messagesOf(statefulSetDeleted, statefulSet("store", "{}"), "")).toEqual([]);
  expect(messagesOf(statefulSetDeleted, statefulSet("store", "{ whenDeleted: Delete }", "[]"), "")).toEqual([]);
  expect(judged(statefulSet("store", "{}"), statefulSet("store", "{}"))).toEqual([]);
});

test("one that comes back under another name starts empty", () => {
  expect(messagesOf(statefulSetDeleted, statefulSet("store", "{}"), statefulSet("stock", "{}"))).toEqual([
    "StatefulSet shop/store is pruned, and StatefulSet shop/stock starts with empty volumes: what was written is in data-store-0 to data-store-2, which nobody mounts any more",
  ]);
});
