import { mkdirSync, mkdtempSync, renameSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder to measure in, and how to get rid of what stands in it. */
export interface Scratch {
  readonly folder: string;
  /** `memory`, or `disk`. */
  readonly on: "memory" | "disk";
  /** Makes a path absent. */
  readonly clear: (path: string) => void;
  readonly remove: () => void;
}

/** What statfs(2) answers for a file system in memory (TMPFS_MAGIC, linux/magic.h). */
const tmpfs = 0x01021994;

const freeBytes = (folder: string): number => {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return 0;
  }
};

/**
 * A new folder, in memory where there is room: on a disk, creating files right after many were removed can cost ten times
 * as much (seen on ext4), and only the disk knows when. So on a disk nothing is removed before the end, only moved aside.
 * @param need bytes
 * @param parent where it shall be; without it /dev/shm, or the system's folder for temporary files
 */
export const openScratch = (need: number, parent?: string): Scratch => {
  const folder = mkdtempSync(join(parent ?? (freeBytes("/dev/shm") > need ? "/dev/shm" : tmpdir()), "ashlar-bench-"));
  const on = statfsSync(folder).type === tmpfs ? "memory" : "disk";
  const aside = join(folder, "aside");
  let count = 0;
  const setAside = (path: string): void => {
    mkdirSync(aside, { recursive: true });
    try {
      renameSync(path, join(aside, String(count++)));
    } catch {
      // It is absent already.
    }
  };
  return {
    folder,
    on,
    clear: on === "memory" ? (path) => rmSync(path, { recursive: true, force: true }) : setAside,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
