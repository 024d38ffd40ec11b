import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";

const prometheus = (spec: string): string => `
apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata: { name: main, namespace: prometheus }
spec: { ${spec} }
`;

test("what pods are made of replaces them, what is loaded again does not", () => {
  expect(judged(prometheus("retention: 10d"), prometheus("retention: 15d"))).toEqual([
    "RESTART operator-restart Prometheus prometheus/main: spec.retention",
  ]);
  expect(judged(prometheus("scrapeInterval: 30s"), prometheus("scrapeInterval: 60s"))).toEqual([
    "CONFIG changed Prometheus prometheus/main: spec.scrapeInterval",
  ]);
});

test("sets of nodes are known", () => {
  const elasticsearch = (memory: string): string => `
apiVersion: elasticsearch.k8s.elastic.co/v1
kind: Elasticsearch
metadata: { name: logs, namespace: elastic }
spec: { version: 9.4.3, nodeSets: [{ name: default, count: 3, config: { indices.memory.index_buffer_size: ${memory} } }] }
`;
  expect(judged(elasticsearch("10%"), elasticsearch("20%")).join()).toMatch(/^RESTART operator-restart Elasticsearch elastic\/logs/);
});
