import type { ChartSource } from "@ashlar/model";
import { mergeChartValues } from "../../charts/chart-values.ts";
import { lockOf } from "../../lock-of.ts";
import { containerResources } from "../../pods/pod-size.ts";
import recorded from "./zipkin.lock.json" with { type: "json" };
import type { InElasticsearchValues, ZipkinValues } from "./zipkin-values.ts";

export const NAME = "zipkin";
export const ACCOUNT = "zipkin-elasticsearch";
export const CREDENTIALS = "credentials.properties";
const MOUNTED = "/etc/store";

const memory = { replicaCount: 1, zipkin: { storage: { type: "mem" } } };

const elasticsearch = ({ replicas = 2, address }: InElasticsearchValues) => ({
  replicaCount: replicas,
  zipkin: {
    storage: { type: "elasticsearch", elasticsearch: { hosts: address } },
    extraEnv: { ES_CREDENTIALS_FILE: `${MOUNTED}/${CREDENTIALS}`, ES_CREDENTIALS_REFRESH_INTERVAL: "60" },
  },
  volumes: [{ name: "account", secret: { secretName: ACCOUNT } }],
  volumeMounts: [{ name: "account", mountPath: MOUNTED, readOnly: true }],
});

export const zipkinChart = (values: ZipkinValues): ChartSource => ({
  source: "chart",
  repository: "https://zipkin.io/zipkin-helm",
  name: NAME,
  version: recorded.version,
  release: NAME,
  lock: lockOf(recorded, []),
  values: mergeChartValues(
    mergeChartValues(
      {
        fullnameOverride: NAME,
        // The newest of Zipkin, which the chart does not yet name.
        image: { repository: "docker.io/openzipkin/zipkin-slim", tag: "3.6.1" },
        resources: mergeChartValues(containerResources(values.size ?? { cpu: "250m", memory: "1Gi" }), { limits: { cpu: null } }),
        podSecurityContext: { seccompProfile: { type: "RuntimeDefault" } },
        securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } },
      },
      values.storage === "memory" ? memory : elasticsearch(values),
    ),
    values.chartValues,
  ),
});
