import type { PodSize } from "../../pods/pod-size.ts";

interface Common {
  /** Days that traces are kept; 7 unless said otherwise. */
  readonly keepDays?: number;
  /** What each pod gets; 250m and 1Gi unless said otherwise. */
  readonly size?: PodSize;
  readonly team?: string;
}

/** On a volume of its own: for few spans, by one pod. */
export interface BadgerValues extends Common {
  readonly storage: "badger";
  /** 20Gi unless said otherwise. */
  readonly volume?: PodSize["memory"];
}

/** In the Elasticsearch that also keeps the platform's lines. */
export interface ElasticsearchValues extends Common {
  readonly storage: "elasticsearch";
  /** Pods; 2 unless said otherwise. */
  readonly replicas?: number;
}

export type JaegerValues = BadgerValues | ElasticsearchValues;
