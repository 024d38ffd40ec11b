import type { Problem } from "@ashlar/model";

/** The code of a file-system error, `ENOSPC` for example; undefined for any other value. */
export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;

const full = "the disk is full, or a quota is used up";
const readOnly = "the disk is read-only, or this user may not write there";

/** Error codes as in POSIX.1-2024, `<errno.h>`. */
const causes: Readonly<Record<string, readonly [rule: string, cause: string, remedy: string]>> = {
  ENOSPC: ["disk-full", full, "free some space"],
  EDQUOT: ["disk-full", full, "free some space"],
  EFBIG: ["disk-full", "the limit on the size of a file (ulimit -f) is reached", "raise the limit"],
  EROFS: ["read-only", readOnly, "make the folder writable"],
  EACCES: ["read-only", readOnly, "make the folder writable"],
  EPERM: ["read-only", readOnly, "make the folder writable"],
};

/** What a run leaves behind that failed before it touched the tree. */
export const untouched = "every manifest stands as it did before";

/**
 * A failed write as one problem.
 * @param file the path that could not be written, relative to the root where it lies in it
 * @param left what this run leaves behind, said to the reader: "every manifest stands as it did before"
 */
export const diskProblem = (error: unknown, file: string, left: string): Problem => {
  const code = errorCode(error) ?? (error instanceof Error ? error.message : String(error));
  const [rule, cause, remedy] = causes[code] ?? ["write-failed", "the file system refused", "put that right"];
  return {
    rule,
    file,
    message: `${file} could not be written: ${cause} (${code}); ${left}`,
    remedy: `${remedy}, then render again`,
  };
};

/** A failed read as one problem. */
export const unreadable = (error: unknown, file: string): Problem => ({
  rule: "unreadable",
  file,
  message: `${file} could not be read (${errorCode(error) ?? String(error)})`,
  remedy: "make it readable for this user, then render again",
});
