import type { ElasticsearchAccess, ElasticsearchStore, LokiStore } from "@ashlar/model";
import { LOG_STREAM } from "../log-stream.ts";
import { variable } from "./variable.ts";

/** Whatever happens to the store, lines wait on the node, up to a gigabyte of them; then the oldest go. */
const waiting = { match: "*", retry_limit: "no_limits", "storage.total_limit_size": "1G" };

const lokiOutput = ({ address, tenant }: LokiStore["loki"], cluster: string) => {
  const { hostname, port, protocol } = new URL(address);
  const secure = protocol === "https:";
  return {
    name: "loki",
    host: hostname,
    port: Number(port || (secure ? 443 : 80)),
    ...(secure && { tls: true }),
    ...(tenant !== undefined && { tenant_id: tenant }),
    // Few, and the same as those of other collectors: each set of values is a stream of its own.
    labels: [
      `cluster=${cluster}`,
      "namespace=$kubernetes['namespace_name']",
      "pod=$kubernetes['pod_name']",
      "container=$kubernetes['container_name']",
      "app=$kubernetes['labels']['app.kubernetes.io/name']",
      "stream=$stream",
    ].join(", "),
    remove_keys: "kubernetes, stream, cluster, app, time, _p",
    // What is left is the line, sent as it is.
    drop_single_key: "raw",
    ...waiting,
  };
};

const elasticsearchOutput = ({ address }: ElasticsearchStore["elasticsearch"]) => {
  const { hostname, port } = new URL(address);
  return {
    name: "es",
    host: hostname,
    port: Number(port || 443),
    tls: true,
    "tls.verify": true,
    "tls.verify_hostname": true,
    "tls.ca_file": `${SECRET}/ca.crt`,
    http_user: variable("STORE_USER"),
    http_passwd: variable("STORE_PASSWORD"),
    // A data stream takes new documents and nothing else.
    index: LOG_STREAM,
    write_operation: "create",
    suppress_type_name: true,
    time_key: "@timestamp",
    time_key_nanos: true,
    // Or the label `app` could not stand beside `app.kubernetes.io/name`.
    replace_dots: true,
    compress: "gzip",
    // Answers to full batches are longer than the usual 4 KiB.
    buffer_size: "512K",
    ...waiting,
  };
};

const SECRET = "/etc/store";

/** Where lines go, by what the store takes. */
export const outputFor = (store: LokiStore | ElasticsearchStore, cluster: string) =>
  "loki" in store ? lokiOutput(store.loki, cluster) : elasticsearchOutput(store.elasticsearch);

const fromSecret = (name: string, secret: string, key: string) => ({ name, valueFrom: { secretKeyRef: { name: secret, key } } });

/** What the chart adds to the pods, so that they find their account. */
export const accountValues = (access: ElasticsearchAccess | undefined) =>
  access === undefined
    ? {}
    : {
        env: [fromSecret("STORE_USER", access.secret, "username"), fromSecret("STORE_PASSWORD", access.secret, "password")],
        extraVolumes: [{ name: "store", secret: { secretName: access.secret, items: [{ key: "ca.crt", path: "ca.crt" }] } }],
        extraVolumeMounts: [{ name: "store", mountPath: SECRET, readOnly: true }],
      };
