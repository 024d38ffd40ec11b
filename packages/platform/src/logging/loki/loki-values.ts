import type { ChartValues } from "../../charts/chart-values.ts";
import type { PodSize } from "../../pods/pod-size.ts";

export interface LokiValues {
  /**
   * Pods, each of which does everything. 3 unless said otherwise: of each line two of three copies must be taken, so one pod may be
   * gone. With 1 no line is taken while it starts anew.
   */
  readonly replicas?: 1 | 3 | 5;
  /** What each pod gets; 1 core and 4Gi unless said otherwise. */
  readonly size?: PodSize;
  /** Each pod's volume for what is not yet in the bucket; 20Gi unless said otherwise. */
  readonly volume?: PodSize["memory"];
  /** Days that lines are kept; 30 unless said otherwise. */
  readonly keepDays?: number;
  /** Mebibytes of lines that are taken each second, on average; twice that for a moment. 32 unless said otherwise. */
  readonly mebibytesPerSecond?: number;
  /**
   * The first day of the index's schema, not after the first line: `2026-01-01` unless said otherwise. Never changed once lines are
   * kept: those before it could not be read.
   */
  readonly since?: `${number}-${number}-${number}`;
  /** Keeps all lines under this tenant, and refuses who names none. Without it there are no tenants. */
  readonly tenant?: string;
  readonly team?: string;
  /** Values of the chart that nothing above covers; they win. */
  readonly chartValues?: ChartValues;
}
