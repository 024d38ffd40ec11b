import { splitImage } from "./split-image.ts";
import { versionMove } from "./version.ts";

/** What becomes of an image. */
export type ImageMove = "patch" | "minor" | "major" | "downgrade" | "registry" | "digest" | "unknown" | "new" | "gone" | "same";

/** What kind of move it is from one image reference to another. */
export const imageMove = (before: string | undefined, after: string | undefined): ImageMove => {
  if (before === after) return "same";
  if (before === undefined) return "new";
  if (after === undefined) return "gone";
  const [was, is] = [splitImage(before), splitImage(after)];
  if (was.repository !== is.repository) return "registry";
  if (was.tag === undefined || is.tag === undefined) return was.digest !== undefined && is.digest !== undefined ? "digest" : "unknown";
  const move = versionMove(was.tag, is.tag);
  return move !== "same" ? move : was.digest === is.digest ? "same" : "digest";
};
