import { hash } from "node:crypto";

/** The two object formats of git (git 2.39, git-init: `--object-format`). */
export type ObjectFormat = "sha1" | "sha256";

/**
 * The id that git gives a file's content: the hash of `blob <bytes>\0` and the content (git 2.39, git-hash-object and
 * gitformat-pack), as hexadecimal text.
 */
export const blobId = (text: string, format: ObjectFormat): string => hash(format, `blob ${Buffer.byteLength(text)}\0${text}`);
