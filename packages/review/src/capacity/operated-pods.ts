import { at, record, records, text, type Value } from "@ashlar/checks/tree";
import { unitsOf } from "./amounts.ts";

/** Pods that an operator makes for a custom resource. */
export interface OperatedPods {
  /** From the resource to the number of them, as patterns have it: `spec.nodeSets[].count`. */
  readonly field: string;
  /** Of a set among several. */
  readonly name?: string;
  readonly count: number;
  readonly perNode?: true;
  /** What the containers ask for, as far as it is written. */
  readonly pod: Value;
  /** Of each pod. */
  readonly storageBytes: number;
}

type Read = (spec: Value) => readonly OperatedPods[];

const numberOf = (value: unknown, otherwise: number): number => (typeof value === "number" ? value : otherwise);

const claimed = (templates: unknown): number =>
  records(templates).reduce((sum, { spec }) => sum + unitsOf(at(spec, "resources", "requests").storage), 0);

/** One container with the resources of the custom resource, and what stands beside it. */
const podOf = (resources: unknown, containers: unknown = []): Value => ({ containers: [{ resources }, ...records(containers)] });

/** Prometheus Operator 0.85: a StatefulSet for each shard. */
const monitoring: Read = (spec) => [
  {
    field: "spec.replicas",
    count: numberOf(spec.replicas, 1) * numberOf(spec.shards, 1),
    pod: podOf(spec.resources, spec.containers),
    storageBytes: claimed([at(spec, "storage", "volumeClaimTemplate")]),
  },
];

/** Elastic Cloud on Kubernetes 3: what is not written of resources in `resources` stands in the pod template. */
const elastic = (spec: Value, field: string): OperatedPods => {
  const containers = records(at(spec, "podTemplate", "spec").containers);
  return {
    field,
    count: numberOf(spec.count, 1),
    pod: containers.some(({ resources }) => resources !== undefined) ? { containers } : podOf(spec.resources),
    storageBytes: claimed(spec.volumeClaimTemplates),
  };
};

const beat: Read = ({ daemonSet, deployment }) =>
  daemonSet === undefined
    ? [{ ...elastic(record(deployment), "spec.deployment.replicas"), count: numberOf(record(deployment).replicas, 1) }]
    : [{ ...elastic(record(daemonSet), "spec.daemonSet"), count: 1, perNode: true }];

/** CloudNativePG 1.27. */
const postgres: Read = (spec) => [
  {
    field: "spec.instances",
    count: numberOf(spec.instances, 1),
    pod: podOf(spec.resources),
    storageBytes: unitsOf(at(spec, "storage").size) + unitsOf(at(spec, "walStorage").size),
  },
];

/** Strimzi 0.48. */
const kafka: Read = (spec) => {
  const { size, volumes } = at(spec, "storage");
  const storageBytes = unitsOf(size) + records(volumes).reduce((sum, volume) => sum + unitsOf(volume.size), 0);
  return [{ field: "spec.replicas", count: numberOf(spec.replicas, 1), pod: podOf(spec.resources), storageBytes }];
};

const readers: Readonly<Record<string, Read>> = {
  "beat.k8s.elastic.co Beat": beat,
  "elasticsearch.k8s.elastic.co Elasticsearch": ({ nodeSets }) =>
    records(nodeSets).map((set) => ({ ...elastic(set, "spec.nodeSets[].count"), name: text(set.name) ?? "" })),
  "kafka.strimzi.io KafkaNodePool": kafka,
  "kibana.k8s.elastic.co Kibana": (spec) => [elastic(spec, "spec.count")],
  "logstash.k8s.elastic.co Logstash": (spec) => [elastic(spec, "spec.count")],
  "monitoring.coreos.com Alertmanager": monitoring,
  "monitoring.coreos.com Prometheus": monitoring,
  "monitoring.coreos.com ThanosRuler": monitoring,
  "postgresql.cnpg.io Cluster": postgres,
};

/** The kinds whose pods an operator makes, and that are read here. */
export const operatedKinds: readonly string[] = Object.keys(readers);

/** The pods that an operator makes for a custom resource; none for other kinds. */
export const operatedPods = (kind: string, object: unknown): readonly OperatedPods[] =>
  Object.hasOwn(readers, kind) ? (readers[kind]?.(at(object, "spec")) ?? []) : [];
