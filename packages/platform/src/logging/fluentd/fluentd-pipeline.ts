import { FORMAT } from "../log-format.ts";
import { LOG_STREAM } from "../log-stream.ts";
import type { Section } from "./fluentd-text.ts";

/** On the node: how far each file was read, and what waits. */
export const KEPT = "/var/lib/fluentd";
/** Where the pod finds whom to trust. */
export const ACCOUNT = "/etc/store";
export const METRICS = 24231;

const pods = "kubernetes.**";
const filter = (of: string, type: string, params: Section["params"] = {}, sections: readonly Section[] = []): Section => ({
  section: "filter",
  of,
  params: { "@type": type, ...params },
  sections,
});

export const sources: readonly Section[] = [
  {
    section: "source",
    params: {
      "@type": "tail",
      "@id": "pods",
      path: "/var/log/containers/*.log",
      // What it says of its own trouble would be trouble again.
      exclude_path: '["/var/log/containers/fluentd*.log"]',
      pos_file: `${KEPT}/pods.pos`,
      tag: "kubernetes.*",
      read_from_head: true,
      follow_inodes: true,
      refresh_interval: "10s",
    },
    sections: [
      {
        section: "parse",
        params: {
          "@type": "regexp",
          // A line as container runtimes write it (kubernetes/cri-api, Container logging format).
          expression: "/^(?<time>[^ ]+) (?<stream>stdout|stderr) (?<logtag>[FP])[^ ]* (?<message>.*)$/",
          time_format: "%Y-%m-%dT%H:%M:%S.%N%z",
        },
      },
    ],
  },
  { section: "source", params: { "@type": "prometheus", bind: "0.0.0.0", port: METRICS, metrics_path: "/metrics" } },
  { section: "source", params: { "@type": "prometheus_output_monitor" } },
];

const rule = (key: string, pattern: string, tag: string): Section => ({ section: "rule", params: { key, pattern, tag } });

/** What is known of the pod, and the fields of a line in JSON, under `app`, where the app's annotation says that it writes JSON. */
export const filters = (cluster: string): readonly Section[] => [
  // Runtimes write long lines in parts.
  filter(pods, "concat", {
    key: "message",
    separator: "",
    use_partial_cri_logtag: true,
    partial_cri_logtag_key: "logtag",
    partial_cri_stream_key: "stream",
  }),
  filter(pods, "kubernetes_metadata", { annotation_match: `["^${FORMAT.replaceAll(".", "\\\\.")}$"]`, skip_namespace_metadata: true }),
  {
    section: "match",
    of: pods,
    params: { "@type": "rewrite_tag_filter" },
    sections: [rule(`$['kubernetes']['annotations']['${FORMAT}']`, "/^json$/", `json.\${tag}`), rule("stream", "/./", `text.\${tag}`)],
  },
  filter(
    "json.**",
    "parser",
    { key_name: "message", hash_value_field: "app", reserve_data: true, reserve_time: true, emit_invalid_record_to_error: false },
    [{ section: "parse", params: { "@type": "json" } }],
  ),
  filter("{json,text}.**", "record_transformer", { remove_keys: "$.kubernetes.annotations,$.docker,logtag" }, [
    { section: "record", params: { cluster } },
  ]),
  // Or the label `app` could not stand beside `app.kubernetes.io/name`.
  filter("{json,text}.**", "dedot", { de_dot: true, de_dot_nested: true, de_dot_separator: "_" }),
  // A line that is sent again has the same name, and is not kept twice.
  filter("{json,text}.**", "elasticsearch_genid", { hash_id_key: "_hash" }),
];

/** To Elasticsearch as new documents of the data stream; what cannot go waits on the node, up to a gigabyte, and then the oldest go. */
export const output = (address: string): readonly Section[] => {
  const { hostname, port } = new URL(address);
  return [
    {
      section: "match",
      of: "{json,text}.**",
      params: {
        "@type": "elasticsearch",
        "@id": "store",
        host: hostname,
        port: Number(port || 443),
        scheme: "https",
        ca_file: `${ACCOUNT}/ca.crt`,
        ssl_verify: true,
        user: { env: "STORE_USER" },
        password: { env: "STORE_PASSWORD" },
        index_name: LOG_STREAM,
        write_operation: "create",
        id_key: "_hash",
        remove_keys: "_hash",
        include_timestamp: true,
        suppress_type_name: true,
        verify_es_version_at_startup: false,
        default_elasticsearch_version: 8,
        // Behind a Service there is one address.
        reload_connections: false,
        reconnect_on_error: true,
        reload_on_failure: false,
        request_timeout: "30s",
      },
      sections: [
        {
          section: "buffer",
          params: {
            "@type": "file",
            path: `${KEPT}/buffer`,
            chunk_limit_size: "8MB",
            total_limit_size: "1GB",
            overflow_action: "drop_oldest_chunk",
            flush_interval: "5s",
            flush_thread_count: 2,
            retry_forever: true,
            retry_max_interval: "30s",
          },
        },
      ],
    },
  ];
};
