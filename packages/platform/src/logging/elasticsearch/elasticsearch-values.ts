import type { ChartValues } from "../../charts/chart-values.ts";
import type { PodSize } from "../../pods/pod-size.ts";

export interface ElasticsearchValues {
  /** Nodes of Elasticsearch, each of which does everything; 3 unless said otherwise, over as many zones. One alone keeps one copy. */
  readonly nodes?: 1 | 3 | 5 | 7;
  /** What each of them gets; 1 core and 4Gi unless said otherwise. Elasticsearch takes half of the memory for itself, and wants the rest for files. */
  readonly size?: PodSize;
  /** Each node's volume; 100Gi unless said otherwise. */
  readonly volume?: PodSize["memory"];
  /** Days that lines are kept; 30 unless said otherwise. */
  readonly keepDays?: number;
  /** Whether nodes of the cluster allow 262144 memory maps and more (`vm.max_map_count`); then files are mapped, which is faster. */
  readonly memoryMaps?: boolean;
  /**
   * What entries of the secret store for accounts begin with; `elasticsearch` unless said otherwise. `elasticsearch-<account>` has the fields
   * `username`, `password` and `roles`, the last with the account's name. `elasticsearch-ca` has `certificate` and `key`, in PEM: the
   * authority that every account's user trusts. Without accounts none is needed.
   */
  readonly entries?: string;
  readonly kibana?: {
    /** Pods; 2 unless said otherwise. */
    readonly replicas?: number;
    /** A host of the platform's gateway, which whoever knows it may reach: Kibana asks for a password. Without: `kubectl port-forward`. */
    readonly host?: string;
  };
  readonly team?: string;
  /** Values of the operator's chart that nothing above covers; they win. */
  readonly chartValues?: ChartValues;
}
