import { lstatSync, renameSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { errorCode } from "./disk-problem.ts";

const isSameFile = (one: string, other: string): boolean => {
  const here = lstatSync(one, { throwIfNoEntry: false, bigint: true });
  const there = lstatSync(other, { throwIfNoEntry: false, bigint: true });
  return here !== undefined && here.ino === there?.ino && here.dev === there.dev;
};

/**
 * Removes a stale manifest; that it is gone already is no error. On a disk that ignores case it may be the very file that
 * was just written under its new spelling: then only its name is changed.
 * @param twin a path written by this run that differs from `path` in case only
 * @throws the error of the file system
 */
export const removeManifest = (home: string, path: string, twin: string | undefined): void => {
  const stale = join(home, path);
  if (twin !== undefined && isSameFile(stale, join(home, twin))) {
    renameSync(stale, join(home, twin));
    return;
  }
  try {
    unlinkSync(stale);
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw error;
  }
};
