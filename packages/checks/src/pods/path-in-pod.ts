import { type FieldTable, lookAtFields } from "../fields/field-table.ts";
import { pathWithoutBacksteps, relativePath, writtenPath } from "../names/file-path.ts";
import type { Syntax } from "../names/syntax.ts";
import type { ObjectRule } from "../rule/object-rule.ts";

const absolutePath: Syntax = (text) => (text.startsWith("/") ? undefined : "is not an absolute path");

/** How paths in and of volumes are written. */
const table: FieldTable<Syntax> = {
  "core.v1.KeyToPath": { path: writtenPath },
  "core.v1.DownwardAPIVolumeFile": { path: writtenPath },
  "core.v1.ServiceAccountTokenProjection": { path: writtenPath },
  "core.v1.GitRepoVolumeSource": { directory: relativePath },
  "core.v1.VolumeMount": { subPath: relativePath, subPathExpr: relativePath },
  "core.v1.VolumeDevice": { devicePath: pathWithoutBacksteps },
  "core.v1.HostPathVolumeSource": { path: pathWithoutBacksteps },
  "core.v1.NFSVolumeSource": { path: absolutePath },
  "core.v1.FileKeySelector": { path: pathWithoutBacksteps },
};

export const pathInPod: ObjectRule = {
  name: "path-in-pod",
  family: "api",
  severity: "error",
  holds: "A path in a pod is written as its field asks, and leads nowhere outside",
  on: lookAtFields(table, (value, syntax) => syntax(value as string)),
};
