import type { ChartValues } from "../../charts/chart-values.ts";
import type { PodSize } from "../../pods/pod-size.ts";

interface Common {
  /** What each pod gets; 250m and 1Gi unless said otherwise. */
  readonly size?: PodSize;
  readonly team?: string;
  /** Values of the chart that nothing above covers; they win. */
  readonly chartValues?: ChartValues;
}

/** One pod's memory: all spans are gone with the pod. For trying things out. */
export interface InMemoryValues extends Common {
  readonly storage: "memory";
}

/** An Elasticsearch whose certificate everybody trusts: a managed one. Old indices are for that to delete. */
export interface InElasticsearchValues extends Common {
  readonly storage: "elasticsearch";
  /** `https://traces.es.europe-west1.gcp.cloud.es.io` */
  readonly address: `https://${string}`;
  /**
   * The entry of the secret store with the account, as a Java properties file: `zipkin.storage.elasticsearch.username` and
   * `zipkin.storage.elasticsearch.password`.
   */
  readonly entry: string;
  /** Pods; 2 unless said otherwise. */
  readonly replicas?: number;
}

export type ZipkinValues = InMemoryValues | InElasticsearchValues;
