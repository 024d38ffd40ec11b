import type { KubeObject } from "@ashlar/model";
import { containerResources, type PodSize } from "../../pods/pod-size.ts";
import type { Beat } from "../elasticsearch/elasticsearch.kinds.ts";
import { FORMAT } from "../log-format.ts";
import { onEveryNode, readsAsRoot, tenthAtATime } from "../node-agent.ts";

export const FILEBEAT = "filebeat";
export const filebeatPods = { "beat.k8s.elastic.co/name": FILEBEAT };

const off = { enabled: false };

/** Filebeat's own configuration (elastic.co, Filebeat 9: filestream input, add_kubernetes_metadata, Logstash output). */
const config = (logstash: string) => ({
  "filebeat.inputs": [
    {
      type: "filestream",
      id: "pods",
      paths: ["/var/log/containers/*.log"],
      parsers: [{ container: { stream: "all", format: "auto" } }],
      // By inode: by their first kilobyte, files that are shorter would not be read at all.
      file_identity: { native: {} },
      prospector: { scanner: { symlinks: true, fingerprint: off } },
    },
  ],
  processors: [
    {
      add_kubernetes_metadata: {
        // biome-ignore lint/suspicious/noTemplateCurlyInString: Filebeat fills it in from its environment
        host: "${NODE_NAME}",
        matchers: [{ logs_path: { logs_path: "/var/log/containers/" } }],
        include_annotations: [FORMAT],
        annotations: { dedot: true },
        labels: { dedot: true },
        // It then asks for pods alone.
        add_resource_metadata: { namespace: off, node: off, deployment: false, cronjob: false },
      },
    },
  ],
  // Connections are made anew, so that all pods of Logstash get their share, those too that are younger.
  "output.logstash": { hosts: [logstash], ttl: "120s", pipelining: 0 },
  "logging.level": "warning",
});

/**
 * Filebeat on each node. What it has read the operator keeps on the node (elastic/cloud-on-k8s v3.5.0, pkg/controller/beat).
 * @param logstash host and port
 */
export const filebeatObject = (version: string, logstash: string, size: PodSize): KubeObject =>
  ({
    apiVersion: "beat.k8s.elastic.co/v1beta1",
    kind: "Beat",
    metadata: { name: FILEBEAT },
    spec: {
      type: "filebeat",
      version,
      config: config(logstash),
      resources: containerResources(size),
      daemonSet: {
        updateStrategy: tenthAtATime,
        podTemplate: {
          spec: {
            serviceAccountName: FILEBEAT,
            automountServiceAccountToken: true,
            tolerations: onEveryNode,
            securityContext: { runAsUser: 0, seccompProfile: { type: "RuntimeDefault" } },
            containers: [
              {
                name: FILEBEAT,
                securityContext: readsAsRoot,
                env: [{ name: "NODE_NAME", valueFrom: { fieldRef: { fieldPath: "spec.nodeName" } } }],
                volumeMounts: [{ name: "logs", mountPath: "/var/log", readOnly: true }],
              },
            ],
            volumes: [{ name: "logs", hostPath: { path: "/var/log", type: "Directory" } }],
          },
        },
      },
    },
  }) satisfies Beat;
