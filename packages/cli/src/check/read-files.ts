import { readFileSync } from "node:fs";
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

const tooLarge = ({ name, size }: ManifestPath): Problem => ({
  rule: "too-large",
  message: `has ${megabytes(size)}; files of more than ${megabytes(LARGEST_TEXT)} are not read`,
  remedy: "split it: no object of a cluster comes near that size",
  file: name,
});

/** What the disk says when it does not give a file, without the path, which the problem names already. */
const reason = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/^\w+: /, "").replace(/, \w+( '.*')?$/, "");

const read = (file: ManifestPath): Buffer | Problem => {
  if (file.size > LARGEST_TEXT) return tooLarge(file);
  try {
    return readFileSync(file.path);
  } catch (error) {
    return { rule: "unreadable", message: `cannot be read: ${reason(error)}`, remedy: "look at its permissions", file: file.name };
  }
};

/** Reads every file, one after the other. A kustomization and the patches that it names are not objects of a cluster: they are left out. */
export const readFiles = (files: readonly ManifestPath[]): ReadFiles => {
  const objects: ReadObject[] = [];
  const problems: Problem[] = [];
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
      problems.push(text);
      continue;
    }
    const manifest = readManifest(text, file.name);
    for (const problem of manifest.problems) problems.push(problem);
    for (const document of manifest.documents) objects.push({ document, file: file.name });
  }
  return { objects, problems };
};
