import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";

const set = (size: string, image: string): string => `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db, namespace: shop }
spec:
  selector: { matchLabels: { app: db } }
  template: { metadata: { labels: { app: db } }, spec: { containers: [{ name: db, image: "${image}" }] } }
  volumeClaimTemplates: [{ metadata: { name: data }, spec: { resources: { requests: { storage: ${size} } } } }]
`;

test("a value that is refused is told as that alone, and others beside it", () => {
  const refused = "REJECTED stateful-set-spec StatefulSet shop/db: spec.volumeClaimTemplates[data].spec.resources.requests.storage";
  expect(judged(set("1Gi", "db:1.1"), set("2Gi", "db:1.1"))).toEqual([refused]);
  expect(judged(set("1Gi", "db:1.1"), set("2Gi", "db:1.2"))).toEqual([
    refused,
    "ROUTINE image-update StatefulSet shop/db: spec.template.spec.containers[db].image",
  ]);
});
