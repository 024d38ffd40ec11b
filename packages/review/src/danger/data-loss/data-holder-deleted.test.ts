import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { dataHolderDeleted } from "./data-holder-deleted.ts";

const object = (apiVersion: string, kind: string, spec = "{}", metadata = ""): string => `
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: store, namespace: shop${metadata} }
spec: ${spec}
`;
const danger = (before: string, after = ""): string => judged(before, after).join("\n").replace(/ .*/, "");

// Each with what saves what it stands for.
test.each([
  ["postgresql.cnpg.io/v1", "Cluster", "{}", undefined],
  ["postgresql.cnpg.io/v1", "Database", "{ databaseReclaimPolicy: delete }", "{}"],
  ["elasticsearch.k8s.elastic.co/v1", "Elasticsearch", "{}", "{ volumeClaimDeletePolicy: DeleteOnScaledownOnly }"],
  ["kafka.strimzi.io/v1", "Kafka", "{ kafka: { storage: { deleteClaim: true } } }", "{ kafka: { storage: { type: persistent-claim } } }"],
  [
    "kafka.strimzi.io/v1",
    "KafkaNodePool",
    "{ storage: { type: jbod, volumes: [{ deleteClaim: true }] } }",
    "{ storage: { volumes: [{ id: 0 }] } }",
  ],
  ["ceph.rook.io/v1", "CephFilesystem", "{}", "{ preserveFilesystemOnDelete: true }"],
  ["ceph.rook.io/v1", "CephCluster", "{}", undefined],
  ["external-secrets.io/v1alpha1", "PushSecret", "{ deletionPolicy: Delete }", "{}"],
  ["rds.aws.upbound.io/v1beta1", "Instance", "{ forProvider: {} }", "{ forProvider: {}, deletionPolicy: Orphan }"],
  [
    "s3.aws.upbound.io/v1beta1",
    "Bucket",
    "{ forProvider: {}, managementPolicies: ['*'] }",
    "{ forProvider: {}, managementPolicies: [Observe] }",
  ],
  ["velero.io/v1", "Schedule", "{}", undefined],
])("%s %s", (apiVersion, kind, losing, saving) => {
  expect(danger(object(apiVersion, kind, losing))).toBe("DATA-LOSS");
  if (saving !== undefined) expect(danger(object(apiVersion, kind, saving))).toBe("CONFIG");
});

test("what it says", () => {
  expect(messagesOf(dataHolderDeleted, object("postgresql.cnpg.io/v1", "Cluster"), "")).toEqual([
    "Cluster shop/store is pruned, and with it the database with its volumes",
  ]);
  expect(
    messagesOf(
      dataHolderDeleted,
      object("elasticsearch.k8s.elastic.co/v1", "Elasticsearch", "{ volumeClaimDeletePolicy: DeleteOnScaledownOnly }"),
      "",
    ),
  ).toEqual(["Elasticsearch shop/store is pruned; what it stands for stays (volumeClaimDeletePolicy: DeleteOnScaledownOnly)"]);
});

test("cloud resources by the annotations of their controllers", () => {
  const [ack, cnrm, aso] = [
    (metadata = "") => object("rds.services.k8s.aws/v1alpha1", "DBInstance", "{}", metadata),
    (metadata = "") => object("sql.cnrm.cloud.google.com/v1beta1", "SQLInstance", "{}", metadata),
    (metadata = "") => object("dbforpostgresql.azure.com/v1", "FlexibleServer", "{}", metadata),
  ];
  for (const each of [ack, cnrm, aso]) expect(danger(each())).toBe("DATA-LOSS");
  expect(danger(ack(", annotations: { services.k8s.aws/deletion-policy: retain }"))).toBe("CONFIG");
  expect(danger(cnrm(", annotations: { cnrm.cloud.google.com/deletion-policy: abandon }"))).toBe("CONFIG");
  expect(danger(aso(", annotations: { serviceoperator.azure.com/reconcile-policy: detach-on-delete }"))).toBe("CONFIG");
});

test("a snapshot or a bucket whose class retains it", () => {
  const retained = "---\n{ apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: { name: buckets }, reclaimPolicy: Retain }\n";
  const claim = object("objectbucket.io/v1alpha1", "ObjectBucketClaim", "{ storageClassName: buckets }");
  expect(danger(claim + retained, retained)).toBe("CONFIG");
  expect(danger(claim + retained.replace("Retain", "Delete"), retained.replace("Retain", "Delete"))).toBe("DATA-LOSS");
});

test("rights in a cloud, and other custom resources, hold no data", () => {
  expect(messagesOf(dataHolderDeleted, object("iam.services.k8s.aws/v1alpha1", "Role"), "")).toEqual([]);
  expect(messagesOf(dataHolderDeleted, object("iam.cnrm.cloud.google.com/v1beta1", "IAMPolicyMember"), "")).toEqual([]);
  expect(messagesOf(dataHolderDeleted, object("monitoring.coreos.com/v1", "ServiceMonitor"), "")).toEqual([]);
});

test("volumes of Percona go by the finalizer of today and by that of before", () => {
  const of = (finalizer: string): string =>
    object("psmdb.percona.com/v1", "PerconaServerMongoDB", "{}").replace("namespace: shop", `namespace: shop, finalizers: [${finalizer}]`);
  expect(["percona.com/delete-psmdb-pvc", "delete-psmdb-pvc", "other"].map((each) => danger(of(each)))).toEqual([
    "DATA-LOSS",
    "DATA-LOSS",
    "CONFIG",
  ]);
});
