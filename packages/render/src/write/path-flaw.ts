import { stagingFolder } from "./staging-folder.ts";

/** The longest name of one file or folder in bytes: 255 on ext4, XFS, APFS and NTFS alike. */
const longestName = 255;

const holdsControl = (name: string): boolean => {
  for (let at = 0; at < name.length; at++) if (name.charCodeAt(at) < 32) return true;
  return false;
};

/** Names that have no flaw and that no disk changes, whatever it does with case: nearly all of them. */
export const isPlainName = (name: string): boolean => name.length <= longestName && /^[a-z0-9][a-z0-9.@%-]*$/.test(name);

/** Why a name is none for a file or folder in `clusters/`; undefined if it is one. */
export const nameFlaw = (name: string): string | undefined => {
  if (name === "") return "has an empty part";
  if (name === "." || name === "..") return `has the part "${name}"`;
  if (name === stagingFolder || name.toLowerCase() === ".git") return `uses the reserved name "${name}"`;
  if (name.includes("\\") || holdsControl(name)) return "holds a backslash or a control character";
  // UTF-8 needs at most three bytes for a UTF-16 unit, so only long names are counted exactly.
  if (name.length * 3 > longestName && Buffer.byteLength(name) > longestName) {
    return `has a part of over ${longestName} bytes`;
  }
  return undefined;
};

/** Why a path is no path inside `clusters/`; undefined if it is one. */
export const pathFlaw = (path: string): string | undefined => {
  if (path === "") return "is empty";
  if (path.startsWith("/") || /^[a-z]:/i.test(path)) return "is absolute";
  for (const name of path.split("/")) {
    const flaw = nameFlaw(name);
    if (flaw !== undefined) return flaw;
  }
  return undefined;
};
