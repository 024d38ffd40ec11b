import { clustersFolder } from "@ashlar/model";

/** One file that the renderer wants to stand in `clusters/`. */
export interface ManifestFile {
  /** Relative to `clusters/`, with `/`: `prod-eu/apps/shop/deployment-shop.yaml`. */
  readonly path: string;
  /** The whole content; its first line starts with `renderedMark`. */
  readonly text: string;
}

export { clustersFolder };

/** A path of `clusters/` as seen from the root; `""` is `clusters/` itself. */
export const inClusters = (path: string): string => (path === "" ? clustersFolder : `${clustersFolder}/${path}`);

/** A file belongs to the writer if, and only if, it starts with this. */
export const renderedMark = "# Rendered by ashlar ";

/** Whether a text carries the mark of a rendered manifest. */
export const carriesMark = (text: string): boolean => text.startsWith(renderedMark);

/** Which modules made a manifest, in the words of its first line; undefined without the mark. */
export const madeFrom = (text: string): string | undefined => {
  if (!carriesMark(text)) return undefined;
  const end = text.indexOf("\n");
  const line = text.slice(renderedMark.length, end === -1 ? undefined : end);
  return line.trim().replace(/^from /, "");
};
