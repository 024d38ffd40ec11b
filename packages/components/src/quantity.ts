/** CPU in cores or thousandths of a core: `"2"`, `"0.5"`, `"250m"`. */
export type Cpu = `${number}` | `${number}m`;

/** Bytes with a binary unit: `"128Mi"`. A bare `m` would mean thousandths of a byte, so it does not compile. */
export type Bytes = `${number}${"Ki" | "Mi" | "Gi" | "Ti"}`;
