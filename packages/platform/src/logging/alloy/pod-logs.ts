import type { LokiStore } from "@ashlar/model";
import { FORMAT } from "../log-format.ts";
import { type AlloyValue, type Block, ref } from "./alloy-text.ts";

const meta = (name: string): string => `__meta_kubernetes_${name}`;
const annotation = (name: string, kind = "annotation"): string => meta(`pod_${kind}_${name.replace(/[^a-zA-Z0-9]/g, "_")}`);

const rule = (args: Readonly<Record<string, AlloyValue>>): Block => ({ block: "rule", args });
const label = (from: string, target_label: string): Block => rule({ source_labels: [from], target_label });

/** Where the kubelet puts what a container writes: `/var/log/pods/<namespace>_<pod>_<uid>/<container>/0.log`. */
const path = (...of: readonly string[]): Block =>
  rule({
    source_labels: [...of, meta("pod_container_name")],
    separator: "/",
    // A rule that does not match leaves the label as it is.
    ...(of.length > 1 && { regex: "true/(.*)" }),
    target_label: "__path__",
    replacement: "/var/log/pods/*$1/*.log",
  });

const HASH = "kubernetes.io/config.hash";

const rules: readonly Block[] = [
  label(meta("namespace"), "namespace"),
  label(meta("pod_name"), "pod"),
  label(meta("pod_container_name"), "container"),
  label(meta("pod_label_app_kubernetes_io_name"), "app"),
  label(annotation(FORMAT), "format"),
  path(meta("pod_uid")),
  // The folders of static pods are named by the hash of their manifest.
  path(annotation(HASH, "annotationpresent"), annotation(HASH)),
];

/** Of a line in JSON, what leads from it to its trace: kept beside the line. */
const trace: Block = {
  block: "stage.match",
  args: { selector: '{format="json"}' },
  blocks: [
    { block: "stage.json", args: { expressions: { trace_id: "trace_id", span_id: "span_id" } } },
    { block: "stage.structured_metadata", args: { values: { trace_id: "", span_id: "" } } },
  ],
};

/** From the files of the node's pods to Loki. Labels are few: each set of their values is a stream of its own. */
export const podLogs = (cluster: string, { address, tenant }: LokiStore["loki"]): readonly Block[] => [
  { block: "logging", args: { level: "warn", format: "json" } },
  {
    block: "discovery.kubernetes",
    label: "pods",
    args: { role: "pod" },
    blocks: [{ block: "selectors", args: { role: "pod", field: ref('"spec.nodeName=" + sys.env("K8S_NODE_NAME")') } }],
  },
  { block: "discovery.relabel", label: "pods", args: { targets: ref("discovery.kubernetes.pods.targets") }, blocks: rules },
  { block: "local.file_match", label: "pods", args: { path_targets: ref("discovery.relabel.pods.output") } },
  {
    block: "loki.source.file",
    label: "pods",
    args: { targets: ref("local.file_match.pods.targets"), forward_to: [ref("loki.process.pods.receiver")] },
  },
  {
    block: "loki.process",
    label: "pods",
    args: { forward_to: [ref("loki.write.store.receiver")] },
    blocks: [{ block: "stage.cri" }, trace, { block: "stage.label_drop", args: { values: ["filename", "format"] } }],
  },
  {
    block: "loki.write",
    label: "store",
    args: { external_labels: { cluster } },
    blocks: [{ block: "endpoint", args: { url: `${address}/loki/api/v1/push`, ...(tenant !== undefined && { tenant_id: tenant }) } }],
  },
];
