import type { CountedFile, ManifestFile, RenderedFile } from "@ashlar/render";

/** What the writer, the scope and the report need of a rendered file. The objects are let go: the writer needs none. */
export interface KeptFile extends ManifestFile, CountedFile {}

export const keptFile = ({ path, text, cluster, app, object }: RenderedFile): KeptFile => ({
  path,
  text,
  cluster: cluster.cluster.name,
  ...(app && { app: app.app.name }),
  isOfBrick: app !== undefined && app.slots.length > 0,
  isApplication: object?.kind === "Application",
});
