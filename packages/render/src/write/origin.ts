import { gitVersions } from "./git-versions.ts";
import { type RenderMemory, readMemory, textId } from "./render-memory.ts";

/**
 * Where a content comes from that is not the wanted one: an earlier render, git (index or HEAD), git's own conflict marks
 * (to render again is how a merge of rendered files is resolved), or a person's hand.
 */
export type Origin = "render" | "git" | "merge" | "hand";

/** Tells the origin of a content at a path relative to `clusters/`. */
export type OriginOf = (path: string, text: string) => Origin;

/** Asks the memory first, then git, and neither before the first question. */
export const originIn = (root: string, memoryFile: () => string): OriginOf => {
  const inGit = gitVersions(root);
  let memory: RenderMemory | undefined;
  return (path, text) => {
    memory ??= readMemory(memoryFile());
    const known = memory.get(path);
    const id = known && textId(text);
    if (id !== undefined && (id === known?.wanted || id === known?.before)) return "render";
    return inGit(path, text) ?? "hand";
  };
};
