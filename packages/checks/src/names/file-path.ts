import type { Syntax } from "./syntax.ts";

const upward = /(?:^|\/)\.\.(?:\/|$)/;

/** A path that nowhere leads out of the folder it has come to. */
export const pathWithoutBacksteps: Syntax = (text) => (upward.test(text) ? "has '..' among its parts" : undefined);

/** A path from a folder downwards; the empty one is the folder. */
export const relativePath: Syntax = (text) => (text.startsWith("/") ? "is not a relative path" : pathWithoutBacksteps(text));

/** The path of a file in a volume that the kubelet writes, which keeps names that begin with `..` for itself. */
export const writtenPath: Syntax = (text) => relativePath(text) ?? (text.startsWith("..") ? "begins with '..'" : undefined);
