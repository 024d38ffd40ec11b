import { at, record, records, type Tree, text, texts, type Value } from "@ashlar/checks/tree";

/** A kind of custom resource that holds data, or that stands for something outside of the cluster that does. */
export interface DataHolder {
  /** What is lost when it is deleted: `the database with its volumes`. */
  readonly loses: string;
  /** What its own fields say to the contrary: `deletionPolicy: Orphan`. Left out: nothing saves it. */
  readonly savedBy?: (object: Value, tree: Tree) => string | undefined;
}

/** A field that saves what it stands for when it has one of some values. */
const field = (path: readonly string[], ...values: readonly unknown[]) => {
  const name = path.at(-1) ?? "";
  return (object: Value): string | undefined => {
    let value: unknown = object;
    for (const key of path) value = record(value)[key];
    return values.includes(value) ? `${name}: ${value}` : undefined;
  };
};

/** What goes only when a field says so. */
const unless = (path: readonly string[], ...deleting: readonly unknown[]) => {
  const says = field(path, ...deleting);
  const name = path.at(-1) ?? "";
  return (object: Value): string | undefined => (says(object) === undefined ? `no ${name}: ${deleting[0]}` : undefined);
};

/** What goes only when its finalizer says so: by its name, or by the one of older versions. */
const unlessFinalizer =
  (finalizer: string, ...older: readonly string[]) =>
  (object: Value) =>
    texts(at(object, "metadata").finalizers).some((each) => each === finalizer || older.includes(each))
      ? undefined
      : `no finalizer ${finalizer}`;

/** Kafka's volumes stay unless one of their storages says `deleteClaim` (Strimzi 0.48, Kafka and KafkaNodePool). */
const keepsClaims =
  (...path: readonly string[]) =>
  (object: Value): string | undefined => {
    const storage = record(path.reduce<unknown>((value, key) => record(value)[key], object));
    const isDeleting = [storage, ...records(storage.volumes)].some(({ deleteClaim }) => deleteClaim === true);
    return isDeleting ? undefined : "no deleteClaim: true";
  };

/** What a class of the tree says, whose name the object gives. */
const fromClass = (group: string, kind: string, nameField: string, policyField: string) => (object: Value, tree: Tree) => {
  const name = text(at(object, "spec")[nameField]);
  const found = name === undefined ? undefined : tree.find(group, kind, "default", name);
  return record(found?.object)[policyField] === "Retain" ? `${kind} ${name} says Retain` : undefined;
};

const isUnmanagedTopic = (object: Value): string | undefined =>
  text(at(object, "metadata", "annotations")["strimzi.io/managed"]) === "false" ? "strimzi.io/managed: false" : undefined;

/**
 * By `group kind`. The fields are those of the API types of ECK 3, Rook 1.20, Velero 1.18, External Secrets 2 and external-snapshotter 8, and
 * of the CRDs of CloudNativePG, Strimzi, Spotahome's and Opstree's Redis as datreeio/CRDs-catalog has them; the finalizers are those of the
 * documentation of Percona's operators. What is lost is what each project documents, and no operator was run for it: where one can be told in its
 * own settings to keep volumes, as those of Zalando and Crunchy for PostgreSQL, the worse is taken for granted.
 */
export const dataHolders: Readonly<Record<string, DataHolder>> = {
  "acid.zalan.do postgresql": { loses: "the database with its volumes" },
  "ceph.rook.io CephBlockPool": { loses: "the pool with all volumes in it, once it is empty or forced" },
  "ceph.rook.io CephCluster": { loses: "the storage cluster, with all volumes and buckets in it" },
  "ceph.rook.io CephFilesystem": {
    loses: "the file system with all that is in it",
    savedBy: field(["spec", "preserveFilesystemOnDelete"], true),
  },
  "ceph.rook.io CephObjectStore": { loses: "the object store with its buckets", savedBy: field(["spec", "preservePoolsOnDelete"], true) },
  "ceph.rook.io CephObjectStoreUser": { loses: "the user, its keys and access to its buckets" },
  "cluster.x-k8s.io Cluster": { loses: "the whole cluster with its machines" },
  "elasticsearch.k8s.elastic.co Elasticsearch": {
    loses: "the cluster with its volumes",
    savedBy: field(["spec", "volumeClaimDeletePolicy"], "DeleteOnScaledownOnly"),
  },
  "external-secrets.io PushSecret": {
    loses: "what it pushed to the store",
    savedBy: unless(["spec", "deletionPolicy"], "Delete"),
  },
  "databases.spotahome.com RedisFailover": {
    loses: "the store with its volumes",
    savedBy: field(["spec", "redis", "storage", "keepAfterDeletion"], true),
  },
  "kafka.strimzi.io Kafka": { loses: "the broker with its volumes", savedBy: keepsClaims("spec", "kafka", "storage") },
  "kafka.strimzi.io KafkaNodePool": { loses: "the brokers with their volumes", savedBy: keepsClaims("spec", "storage") },
  "kafka.strimzi.io KafkaTopic": { loses: "the topic with all messages in it", savedBy: isUnmanagedTopic },
  "objectbucket.io ObjectBucketClaim": {
    loses: "the bucket with all objects in it, unless its StorageClass retains it",
    savedBy: fromClass("storage.k8s.io", "StorageClass", "storageClassName", "reclaimPolicy"),
  },
  "pgv2.percona.com PerconaPGCluster": { loses: "the database with its volumes", savedBy: unlessFinalizer("percona.com/delete-pvc") },
  "postgres-operator.crunchydata.com PostgresCluster": { loses: "the database with its volumes" },
  "postgresql.cnpg.io Cluster": { loses: "the database with its volumes" },
  "postgresql.cnpg.io Database": { loses: "the database", savedBy: unless(["spec", "databaseReclaimPolicy"], "delete") },
  "psmdb.percona.com PerconaServerMongoDB": {
    loses: "the database with its volumes",
    savedBy: unlessFinalizer("percona.com/delete-psmdb-pvc", "delete-psmdb-pvc"),
  },
  "pxc.percona.com PerconaXtraDBCluster": {
    loses: "the database with its volumes",
    savedBy: unlessFinalizer("percona.com/delete-pxc-pvc", "delete-pxc-pvc"),
  },
  "redis.redis.opstreelabs.in Redis": {
    loses: "the store with its volumes",
    savedBy: field(["spec", "storage", "keepAfterDelete"], true),
  },
  "redis.redis.opstreelabs.in RedisCluster": {
    loses: "the store with its volumes",
    savedBy: field(["spec", "storage", "keepAfterDelete"], true),
  },
  "snapshot.storage.k8s.io VolumeSnapshot": {
    loses: "the snapshot, unless its class retains it",
    savedBy: fromClass("snapshot.storage.k8s.io", "VolumeSnapshotClass", "volumeSnapshotClassName", "deletionPolicy"),
  },
  "snapshot.storage.k8s.io VolumeSnapshotContent": { loses: "the snapshot", savedBy: field(["spec", "deletionPolicy"], "Retain") },
  "velero.io BackupStorageLocation": {
    loses: "the way to the backups in it: nothing can be restored from there, and nothing is backed up to it",
  },
  "velero.io Schedule": { loses: "its backups: none is made any more" },
  "velero.io VolumeSnapshotLocation": { loses: "the way to the snapshots in it" },
};
