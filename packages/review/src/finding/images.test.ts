import { expect, test } from "vitest";
import { compareCluster } from "../diff/compare-clusters.ts";
import { describeIdentity } from "../diff/identity.ts";
import { placedOf } from "../testing/judged.ts";
import { imageChanges } from "./images.ts";

const changed = (before: string, after: string): readonly string[] => {
  const kubernetes = { before: "1.36", after: "1.36" };
  return imageChanges(compareCluster({ before: placedOf(before), after: placedOf(after), kubernetes })).map(
    ({ image, before: was, after: is, move, objects }) => `${move} ${image}: ${was} → ${is}, ${objects.map(describeIdentity).join(", ")}`,
  );
};

const deployment = (name: string, containers: string): string => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: shop }
spec:
  selector: { matchLabels: { app: ${name} } }
  template: { metadata: { labels: { app: ${name} } }, spec: { containers: [${containers}] } }
`;

const two = (containers: string): string => `${deployment("a", containers)}---${deployment("b", containers)}`;

test("an image that many run is one row", () => {
  expect(changed(two("{ name: web, image: ghcr.io/shop/web:1.2.3 }"), two("{ name: web, image: ghcr.io/shop/web:1.3.0 }"))).toEqual([
    "minor ghcr.io/shop/web: ghcr.io/shop/web:1.2.3 → ghcr.io/shop/web:1.3.0, Deployment shop/a, Deployment shop/b",
  ]);
});

test("a container more moves no other", () => {
  expect(
    changed(deployment("a", "{ name: web, image: web:1 }"), deployment("a", "{ name: log, image: log:1 }, { name: web, image: web:1 }")),
  ).toEqual(["new docker.io/library/log: undefined → log:1, Deployment shop/a"]);
});

test("custom resources name images too, and definitions do not", () => {
  const prometheus = (version: string): string => `
apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata: { name: main, namespace: prometheus }
spec: { image: "quay.io/prometheus/prometheus:v${version}-distroless" }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: notes, namespace: prometheus }
data: { image: "web:${version}" }
`;
  expect(changed(prometheus("3.1.0"), prometheus("2.9.0"))).toEqual([
    "downgrade quay.io/prometheus/prometheus: quay.io/prometheus/prometheus:v3.1.0-distroless → quay.io/prometheus/prometheus:v2.9.0-distroless, Prometheus prometheus/main",
  ]);
});

test("what goes takes its images along", () => {
  expect(changed(two("{ name: web, image: web:1 }"), deployment("a", "{ name: web, image: web:1 }"))).toEqual([
    "gone docker.io/library/web: web:1 → undefined, Deployment shop/b",
  ]);
});

test("an image whose workload only gets another name does not move", () => {
  expect(changed(deployment("a", "{ name: web, image: web:1 }"), deployment("b", "{ name: web, image: web:1 }"))).toEqual([]);
  expect(changed(deployment("a", "{ name: web, image: web:1 }"), deployment("b", "{ name: web, image: web:2 }"))).toEqual([
    "major docker.io/library/web: web:1 → web:2, Deployment shop/b",
  ]);
  expect(changed(deployment("shop", "{ name: shop, image: web:1.0.0 }"), deployment("store", "{ name: store, image: web:1.1.0 }"))).toEqual(
    ["minor docker.io/library/web: web:1.0.0 → web:1.1.0, Deployment shop/store"],
  );
  expect(changed(deployment("a", "{ name: web, image: web:1 }"), deployment("b", "{ name: web, image: log:2 }"))).toHaveLength(2);
});
