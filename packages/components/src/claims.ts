import type { Mounted } from "./mounted.ts";
import { volumeName } from "./volume-name.ts";

/** Volume claims that exist on their own, mounted writable: path → name of the claim. */
export const claimVolumes = (claims: Readonly<Record<string, string>>): Mounted => ({
  volumes: Object.entries(claims).map(([path, claimName]) => ({ name: volumeName("claim", path), persistentVolumeClaim: { claimName } })),
  mounts: Object.keys(claims).map((mountPath) => ({ name: volumeName("claim", mountPath), mountPath })),
});
