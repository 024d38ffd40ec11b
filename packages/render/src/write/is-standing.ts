import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { clustersFolder } from "./manifest-file.ts";
import { isLitter } from "./read-tree.ts";
import { realFolder } from "./real-folder.ts";
import { type RenderMemory, textId } from "./render-memory.ts";

/** Whether `clusters/` holds every manifest of the last run, byte by byte, and nothing else: no link, no empty folder, no leftover. */
export const isStanding = (root: string, memory: RenderMemory): boolean => {
  const home = join(root, clustersFolder);
  let met = 0;
  const holds = (folder: string): boolean => {
    const before = met;
    for (const entry of readdirSync(home + folder, { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!holds(path)) return false;
      } else if (!entry.isFile()) return false;
      else if (!isLitter(entry.name)) {
        const wanted = memory.get(path.slice(1))?.wanted;
        if (wanted === undefined || textId(readFileSync(home + path, "utf8")) !== wanted) return false;
        met++;
      }
    }
    return met > before;
  };
  if (realFolder(root, "") !== "folder" || !holds("")) return false;
  for (const { wanted } of memory.values()) if (wanted !== undefined) met--;
  return met === 0;
};
