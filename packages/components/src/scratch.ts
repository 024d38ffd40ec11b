import type { Mounted } from "./mounted.ts";
import type { Bytes } from "./quantity.ts";
import { volumeName } from "./volume-name.ts";

/** A writable directory that lives and dies with its pod: a path, or a path with its limits. */
export type Scratch =
  | string
  | {
      /** Absolute path in the container. */
      readonly path: string;
      /** Size above which the pod is evicted; `256Mi` unless given. */
      readonly size?: Bytes;
      /** Kept in memory and counted as the container's memory. */
      readonly inMemory?: boolean;
    };

/** Empty directories. Each has a limit, so that a full one evicts its own pod and not all the pods of the node. */
export const scratchVolumes = (scratch: readonly Scratch[]): Mounted => {
  const directories = scratch.map((entry) => (typeof entry === "string" ? { path: entry } : entry));
  return {
    volumes: directories.map(({ path, size = "256Mi", inMemory = false }) => ({
      name: volumeName("scratch", path),
      emptyDir: { ...(inMemory ? { medium: "Memory" } : {}), sizeLimit: size },
    })),
    mounts: directories.map(({ path }) => ({ name: volumeName("scratch", path), mountPath: path })),
  };
};
