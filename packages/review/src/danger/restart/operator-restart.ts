import { isWithin } from "../../diff/path.ts";
import type { DangerRule } from "../danger-rule.ts";

const pods = [
  "affinity",
  "imagePullSecrets",
  "nodeSelector",
  "podTemplate",
  "resources",
  "securityContext",
  "serviceAccountName",
  "tolerations",
];
const elastic = [...pods, "config", "http", "secureSettings", "volumeClaimTemplates"];
const monitoring = [
  ...[...pods, "additionalArgs", "containers", "enableFeatures", "externalUrl", "initContainers", "logFormat", "logLevel", "podMetadata"],
  ...[
    "priorityClassName",
    "retention",
    "retentionSize",
    "secrets",
    "configMaps",
    "topologySpreadConstraints",
    "volumeMounts",
    "volumes",
    "web",
  ],
];

const within = (owner: string, fields: readonly string[]): readonly string[] => fields.map((field) => `${owner}.${field}`);

/**
 * Where custom resources say what their pods are like, so that their operator replaces them: Elastic Cloud on Kubernetes 3, Prometheus
 * Operator 0.85, CloudNativePG 1.27, Strimzi 0.48. What they only load again is not among it.
 */
const places: Readonly<Record<string, readonly string[]>> = {
  "beat.k8s.elastic.co Beat": [...within("spec", elastic), "spec.daemonSet", "spec.deployment"],
  "elasticsearch.k8s.elastic.co Elasticsearch": [...within("spec.nodeSets[]", elastic), "spec.http", "spec.secureSettings"],
  "kafka.strimzi.io Kafka": ["spec.kafka.config", "spec.kafka.listeners", "spec.kafka.jvmOptions", "spec.kafka.template"],
  "kafka.strimzi.io KafkaNodePool": ["spec.resources", "spec.jvmOptions", "spec.template"],
  "kibana.k8s.elastic.co Kibana": within("spec", elastic),
  "logstash.k8s.elastic.co Logstash": within("spec", elastic),
  "monitoring.coreos.com Alertmanager": within("spec", monitoring),
  "monitoring.coreos.com Prometheus": within("spec", monitoring),
  "monitoring.coreos.com ThanosRuler": within("spec", monitoring),
  "postgresql.cnpg.io Cluster": ["spec.affinity", "spec.env", "spec.projectedVolumeTemplate", "spec.resources"],
};

export const operatorRestart: DangerRule = {
  name: "operator-restart",
  danger: "RESTART",
  tells: "A custom resource changes in what its pods are made of, so that its operator replaces them",
  kinds: Object.keys(places),
  find: ({ kind, identity, fields }) => {
    const about = fields.filter(({ pattern }) => places[kind]?.some((place) => isWithin(pattern, place)) && !/\.image$/.test(pattern));
    return about.length === 0 ? [] : [{ message: `The operator replaces the pods of ${identity.kind} one after the other`, fields: about }];
  },
};
