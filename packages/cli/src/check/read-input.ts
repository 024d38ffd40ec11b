import { readSync } from "node:fs";
import { LARGEST_TEXT, type ReadManifest } from "@ashlar/manifests";
import type { ReadFiles } from "./read-files.ts";

/** The standard input, up to one byte more than is read at all. */
const readAll = (): Buffer => {
  const parts: Buffer[] = [];
  for (let size = 0; size <= LARGEST_TEXT; ) {
    const part = Buffer.alloc(1 << 16);
    try {
      const count = readSync(0, part, 0, part.length, null);
      if (count === 0) break;
      parts.push(part.subarray(0, count));
      size += count;
    } catch (error) {
      // A pipe that has nothing yet, or has ended (libuv on Windows).
      if (error instanceof Error && "code" in error && error.code === "EAGAIN") continue;
      if (error instanceof Error && "code" in error && error.code === "EOF") break;
      throw error;
    }
  }
  return Buffer.concat(parts);
};

/** Reads what is piped into the command. */
export const readInput = (read: (bytes: Buffer) => ReadManifest): ReadFiles => {
  const { documents, problems } = read(readAll());
  return { objects: documents.map((document) => ({ document, file: "-" })), problems };
};
