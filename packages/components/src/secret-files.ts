import type { Mounted } from "./mounted.ts";
import { volumeName } from "./volume-name.ts";

/** Secrets as read-only directories: path → name of the Secret. */
export const secretVolumes = (secretFiles: Readonly<Record<string, string>>): Mounted => ({
  volumes: Object.entries(secretFiles).map(([path, secretName]) => ({ name: volumeName("secret", path), secret: { secretName } })),
  mounts: Object.keys(secretFiles).map((mountPath) => ({ name: volumeName("secret", mountPath), mountPath, readOnly: true })),
});
