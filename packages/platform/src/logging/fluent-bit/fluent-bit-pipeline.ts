import type { ElasticsearchStore, LokiStore } from "@ashlar/model";
import { FORMAT } from "../log-format.ts";
import { outputFor } from "./fluent-bit-output.ts";
import { variable } from "./variable.ts";

/** No part of it has an underscore, which Kubernetes' names cannot have. */
const POD = "(?<namespace_name>[^_]+)_(?<pod_name>[^_]+)_(?<container_name>.+)";

/** What is known of the pod, and the fields of lines in JSON under `app`, taken away again where the app did not say that it writes JSON. */
const kubernetes = [
  {
    name: "kubernetes",
    kube_tag_prefix: "kube.",
    regex_parser: "pod-tag",
    merge_log: true,
    merge_log_key: "app",
    keep_log: true,
    labels: true,
    annotations: true,
    // Which lines are kept is for the platform to say, and not for annotations of Fluent Bit's own.
    "k8s-logging.parser": false,
    "k8s-logging.exclude": false,
  },
  {
    name: "content_modifier",
    action: "delete",
    key: "app",
    condition: { op: "and", rules: [{ field: `$kubernetes['annotations']['${FORMAT}']`, op: "neq", value: "json" }] },
  },
];

/** Annotations are many and often long: they stay out of the store. A processor can only take away keys of the first level. */
const withoutAnnotations = [
  { name: "nest", operation: "lift", nested_under: "kubernetes", add_prefix: "kubernetes_" },
  { name: "content_modifier", action: "delete", key: "kubernetes_annotations" },
  { name: "nest", operation: "nest", wildcard: "kubernetes_*", nest_under: "kubernetes", remove_prefix: "kubernetes_" },
];

/** Fluent Bit's configuration, as its chart takes it: data, which the chart turns into YAML (docs.fluentbit.io 5.0, Data pipeline). */
export const pipelineFor = (store: LokiStore | ElasticsearchStore, cluster: string) => ({
  service: {
    log_level: "warn",
    // All IPv4 addresses of the pod: metrics and probes.
    http_listen: "0.0.0.0",
    "storage.sync": "normal",
    "storage.max_chunks_up": 64,
    "storage.delete_irrecoverable_chunks": true,
  },
  parsers: [{ name: "pod-tag", format: "regex", regex: `^${POD}$` }],
  pipeline: {
    inputs: [
      {
        name: "tail",
        alias: "pods",
        path: "/var/log/containers/*.log",
        tag_regex: `${POD}-[0-9a-f]+\\.log$`,
        tag: "kube.<namespace_name>_<pod_name>_<container_name>",
        "multiline.parser": "cri",
        read_from_head: true,
        skip_long_lines: true,
        // How far each file was read, on the node.
        db: `${variable("STORAGE_PATH")}/tail.db`,
        "db.locking": true,
        "storage.type": "filesystem",
        processors: {
          logs: [
            ...kubernetes,
            ...withoutAnnotations,
            { name: "content_modifier", action: "upsert", key: "cluster", value: cluster },
            { name: "content_modifier", action: "rename", key: "log", value: "message" },
          ],
        },
      },
    ],
    filters: [],
    outputs: [outputFor(store, cluster)],
  },
});
