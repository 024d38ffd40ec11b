import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { LARGEST_TEXT, type ReadDocument, readManifest } from "@ashlar/manifests";
import type { Problem } from "@ashlar/model";
import type { ManifestPath } from "./find-manifests.ts";
import { readByKustomize } from "./read-by-kustomize.ts";

/** An object and the file that it was read from. */
export interface ReadObject {
  readonly document: ReadDocument;
  readonly file: string;
}

export interface ReadFiles {
  readonly objects: readonly ReadObject[];
  readonly problems: readonly Problem[];
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

const tooLarge = (name: string, size: number): Problem => ({
  rule: "too-large",
  message: `has ${megabytes(size)}; files of more than ${megabytes(LARGEST_TEXT)} are not read`,
  remedy: "split it: no object of a cluster comes near that size",
  file: name,
});

/** What the disk says when it does not give a file, without the path, which the problem names already. */
const reason = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/^\w+: /, "").replace(/, \w+( '.*')?$/, "");

/** Asks an open file for its size and content: a tree has many, and each question costs. */
const readOpen = (descriptor: number, name: string): Buffer | Problem => {
  const { size } = fstatSync(descriptor);
  if (size > LARGEST_TEXT) return tooLarge(name, size);
  if (size === 0) return readFileSync(descriptor); // empty, or a pipe
  const content = Buffer.allocUnsafe(size);
  let read = 0;
  for (let count = 1; count > 0 && read < size; read += count) count = readSync(descriptor, content, read, size - read, null);
  return content.subarray(0, read);
};

const read = ({ path, name }: ManifestPath): Buffer | Problem => {
  try {
    const descriptor = openSync(path, "r");
    try {
      return readOpen(descriptor, name);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return { rule: "unreadable", message: `cannot be read: ${reason(error)}`, remedy: "look at its permissions", file: name };
  }
};

/**
 * Reads one file after the other, each when it is asked for. A kustomization and the patches that it names are not objects of a cluster: they
 * are left out.
 */
export function* readEach(files: readonly ManifestPath[]): Generator<ReadFiles> {
  const kustomizations = files.filter(({ name }) => /^kustomization\.ya?ml$/.test(basename(name)));
  const patches = new Set<string>();
  for (const file of kustomizations) {
    const text = read(file);
    if (!Buffer.isBuffer(text)) continue;
    for (const path of readByKustomize(text)) patches.add(join(dirname(file.path), path));
  }
  const skipped = new Set(kustomizations);
  for (const file of files) {
    if (skipped.has(file) || patches.has(file.path)) continue;
    const text = read(file);
    if (!Buffer.isBuffer(text)) {
      yield { objects: [], problems: [text] };
      continue;
    }
    const { documents, problems } = readManifest(text, file.name);
    yield { objects: documents.map((document) => ({ document, file: file.name })), problems };
  }
}

/** All of them at once. */
export const readFiles = (files: readonly ManifestPath[]): ReadFiles => {
  const objects: ReadObject[] = [];
  const problems: Problem[] = [];
  for (const read of readEach(files)) {
    objects.push(...read.objects);
    problems.push(...read.problems);
  }
  return { objects, problems };
};
