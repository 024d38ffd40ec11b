import type { KubeObject } from "@ashlar/model";
import type { ICronJob } from "kubernetes-models/batch/v1/CronJob";
import { containerResources } from "../../pods/pod-size.ts";
import { address, CLUSTER, STACK_VERSION } from "./elastic-place.ts";

export const RETENTION = "elasticsearch-retention";
export const retentionPods = { "app.kubernetes.io/name": RETENTION };

/**
 * Requests that make Elasticsearch forget lines: for data streams to come, in the part that its own template for `logs-*-*` takes from
 * others, and for those that there are (elastic.co, Default logs index template; Data stream lifecycle). Left alone, it keeps all for ever.
 */
const requests = (keepDays: number): readonly (readonly [path: string, body: unknown])[] => {
  const lifecycle = { data_retention: `${keepDays}d` };
  const settings = { index: { lifecycle: { prefer_ilm: false } } };
  return [
    ["_component_template/logs@custom", { template: { settings, lifecycle } }],
    ["_data_stream/logs-*-*/_lifecycle", lifecycle],
    ["logs-*-*/_settings", settings],
  ];
};

/** The password stays out of the arguments, which every process may read. */
const script = (keepDays: number): string => `set -eu
put() {
  printf 'user = "elastic:%s"\\n' "$(cat /etc/account/elastic)" |
    curl --config - --silent --show-error --fail-with-body --retry 5 --retry-connrefused --cacert /etc/authority/ca.crt \\
      --request PUT --header 'Content-Type: application/json' --data "$2" "${address}/$1"
  echo
}
${requests(keepDays)
  .map(([path, body]) => `put '${path}' '${JSON.stringify(body)}'`)
  .join("\n")}
`;

const mount = (name: string) => ({ name, mountPath: `/etc/${name}`, readOnly: true });

/** Says again each hour how long lines are kept: no object of the operator's can, without a licence. */
export const retention = (keepDays: number): KubeObject =>
  ({
    apiVersion: "batch/v1",
    kind: "CronJob",
    metadata: { name: RETENTION },
    spec: {
      schedule: "7 * * * *",
      concurrencyPolicy: "Forbid",
      startingDeadlineSeconds: 600,
      successfulJobsHistoryLimit: 1,
      failedJobsHistoryLimit: 1,
      jobTemplate: {
        spec: {
          backoffLimit: 3,
          activeDeadlineSeconds: 300,
          template: {
            metadata: { labels: retentionPods },
            spec: {
              restartPolicy: "Never",
              automountServiceAccountToken: false,
              enableServiceLinks: false,
              securityContext: {
                runAsNonRoot: true,
                runAsUser: 1000,
                runAsGroup: 1000,
                fsGroup: 1000,
                seccompProfile: { type: "RuntimeDefault" },
              },
              containers: [
                {
                  name: "retention",
                  // It has curl, and is on the nodes already.
                  image: `docker.elastic.co/elasticsearch/elasticsearch:${STACK_VERSION}`,
                  command: ["/bin/sh", "-c", script(keepDays)],
                  resources: containerResources({ cpu: "10m", memory: "64Mi" }),
                  securityContext: {
                    allowPrivilegeEscalation: false,
                    readOnlyRootFilesystem: true,
                    capabilities: { drop: ["ALL"] },
                  },
                  volumeMounts: [mount("account"), mount("authority")],
                },
              ],
              volumes: [
                { name: "account", secret: { secretName: `${CLUSTER}-es-elastic-user` } },
                { name: "authority", secret: { secretName: `${CLUSTER}-es-http-certs-public` } },
              ],
            },
          },
        },
      },
    },
  }) satisfies ICronJob;
