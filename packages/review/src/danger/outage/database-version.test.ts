import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { workload } from "../../testing/web.ts";
import { databaseVersion } from "./database-version.ts";

const mount = "volumeMounts: [{ name: data, mountPath: /data }]";
const database = (image: string): string =>
  workload({ kind: "StatefulSet", image, container: mount, spec: "volumeClaimTemplates: [{ metadata: { name: data } }]" });
const told = (before: string, after: string): readonly string[] =>
  judged(database(before), database(after))
    .filter((line) => /database-version|image-/.test(line))
    .map((line) => line.replace(/ StatefulSet.*/, ""));

test("back to a major version that does not read the files", () => {
  expect(judged(database("postgres:17.2"), database("postgres:16.4"))).toEqual([
    "OUTAGE database-version StatefulSet shop/web: spec.template.spec.containers[web].image",
  ]);
  expect(messagesOf(databaseVersion, database("postgres:17.2-alpine"), database("postgres:16-alpine"))).toEqual([
    "PostgreSQL 16 does not start on the data files of 17 that container 'web' has in its volume",
  ]);
});

test.each([
  ["mirror.example.com/library/postgres:17", "mirror.example.com/library/postgres:16", true],
  ["postgres:9.6.24", "postgres:9.5.25", true],
  ["postgres:16.4", "postgres:17.2", true],
  ["postgres:9.6", "postgres:16", true],
  ["mysql:8.4.2", "mysql:8.0.40", true],
  ["mariadb:11.4", "mariadb:10.11", true],
  ["mongo:8.0.4", "mongo:7.0.16", true],
  ["docker.elastic.co/elasticsearch/elasticsearch:8.19.1", "docker.elastic.co/elasticsearch/elasticsearch:8.19.0", true],
  ["opensearchproject/opensearch:3.1.0", "opensearchproject/opensearch:2.19.0", true],
  ["postgres:17.2", "postgres:17.1", false],
  ["mysql:8.0.40", "mysql:8.4.2", false],
  ["mysql:8.4.3", "mysql:8.4.2", false],
  ["mysql:8.4", "mysql:8", false],
  ["mongo:7.0.16", "mongo:8.0.4", false],
  ["example.com/shop/postgres:2.0.0", "example.com/shop/postgres:1.0.0", false],
  ["postgres:17", "postgres:latest", false],
  ["redis:8.0.0", "redis:7.4.0", false],
])("%s to %s: %s", (before, after, refuses) => {
  expect(told(before, after).some((line) => line === "OUTAGE database-version")).toBe(refuses);
  expect(told(before, after)).toHaveLength(after.endsWith(":latest") ? told(before, after).length : 1);
});

test("what keeps no files, or keeps them elsewhere, starts empty as ever", () => {
  const bare = (image: string): string => workload({ kind: "StatefulSet", image });
  expect(messagesOf(databaseVersion, bare("postgres:17"), bare("postgres:16"))).toEqual([]);
  const beside = (image: string): string =>
    workload({
      image,
      container: mount,
      pod: "volumes: [{ name: data, emptyDir: {} }, { name: more, persistentVolumeClaim: { claimName: more } }]",
    });
  expect(messagesOf(databaseVersion, beside("postgres:17"), beside("postgres:16"))).toEqual([]);
  const claim = (image: string): string =>
    workload({ image, container: mount, pod: "volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }]" });
  expect(messagesOf(databaseVersion, claim("postgres:17"), claim("postgres:16"))).toHaveLength(1);
});

test("what only reads from the claim of a backup starts on no data files", () => {
  const backup = (image: string): string => `
apiVersion: batch/v1
kind: CronJob
metadata: { name: backup, namespace: shop }
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          containers: [{ name: dump, image: "${image}", volumeMounts: [{ name: data, mountPath: /backup }] }]
          volumes: [{ name: data, persistentVolumeClaim: { claimName: backup } }]
          restartPolicy: Never
`;
  expect(judged(backup("postgres:17"), backup("postgres:16"))).toEqual([
    "RESTART image-downgrade CronJob shop/backup: spec.jobTemplate.spec.template.spec.containers[dump].image",
  ]);
});

test("operators refuse to go back, and upgrade by themselves", () => {
  const cluster = (tag: string): string => `
apiVersion: postgresql.cnpg.io/v1
kind: Cluster
metadata: { name: orders, namespace: shop }
spec: { instances: 3, imageName: "ghcr.io/cloudnative-pg/postgresql:${tag}" }
`;
  expect(judged(cluster("17.2"), cluster("16.4"))).toEqual(["REJECTED database-version Cluster shop/orders: spec.imageName"]);
  expect(messagesOf(databaseVersion, cluster("17.2"), cluster("17.1"))).toEqual([]);
  expect(messagesOf(databaseVersion, cluster("16.4"), cluster("17.2"))).toEqual([]);
  const search = (version: string, annotations = "{}"): string => `
apiVersion: elasticsearch.k8s.elastic.co/v1
kind: Elasticsearch
metadata: { name: logs, namespace: elastic, annotations: ${annotations} }
spec: { version: ${version}, nodeSets: [{ name: a, count: 3 }] }
`;
  expect(messagesOf(databaseVersion, search("9.4.3"), search("9.4.2"))).toEqual([
    "Elastic's operator refuses to go back from 9.4.3 to 9.4.2",
  ]);
  expect(messagesOf(databaseVersion, search("9.4.2"), search("9.4.3"))).toEqual([]);
  const allowed = '{ eck.k8s.elastic.co/disable-downgrade-validation: "true" }';
  expect(messagesOf(databaseVersion, search("9.4.3"), search("9.4.2", allowed))).toEqual([]);
});
