import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Problem } from "@ashlar/model";
import { parseAllDocuments, type Tags } from "yaml";
import { UsageError } from "./command.ts";

/** What a file of objects holds, whatever they are. */
export interface ReadObjects {
  readonly objects: readonly unknown[];
  readonly problems: readonly Problem[];
}

/** Bundles of CRDs reach a few MiB; etcd takes 1.5 MiB an object. */
const LARGEST = 32 * 1024 * 1024;

const readText = (file: string, cwd: string): string | Problem => {
  const path = file === "-" ? 0 : resolve(cwd, file);
  const stats = path === 0 ? undefined : statSync(path, { throwIfNoEntry: false });
  if (path !== 0 && stats === undefined) throw new UsageError(`there is no file ${file}`);
  if (stats?.isDirectory()) throw new UsageError(`${file} is a folder; name the files in it`);
  const size = stats?.size ?? 0;
  const tooLarge = (bytes: number): Problem => ({
    rule: "file-too-large",
    file,
    message: `it has ${Math.ceil(bytes / 1024 / 1024)} MiB, and more than ${LARGEST / 1024 / 1024} are not read`,
    remedy: "Name files with fewer CRDs",
  });
  if (size > LARGEST) return tooLarge(size);
  const bytes = readFileSync(path);
  if (bytes.length > LARGEST) return tooLarge(bytes.length);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { rule: "not-utf-8", file, message: "it is not text in UTF-8", remedy: "Name a file of YAML or JSON" };
  }
};

/** As the API server's reader has it: YAML 1.1, where a date is a string. */
const tags = (all: Tags): Tags => all.filter((tag) => typeof tag === "string" || !/:(timestamp|binary|omap|pairs|set)$/.test(tag.tag));

const itemsOf = (object: unknown): readonly unknown[] => {
  const { kind, items } = Object(object) as { readonly kind?: unknown; readonly items?: unknown };
  return typeof kind === "string" && kind.endsWith("List") && Array.isArray(items) ? items : [object];
};

const unreadable = (file: string, message: string): Problem => ({
  rule: "not-yaml",
  file,
  message,
  remedy: "Name a file of YAML or JSON, as kubectl get crd NAME -o yaml writes it",
});

/** @throws what the reader says, or that its own depth is reached */
const parse = (text: string): readonly unknown[] => {
  const documents = parseAllDocuments(text, { version: "1.1", customTags: tags, logLevel: "silent" });
  if (!Array.isArray(documents)) return [];
  const [error] = documents.flatMap((document) => document.errors);
  if (error !== undefined) throw error;
  const values = documents.map((document): unknown => document.toJS({ maxAliasCount: 1000 }));
  return values.filter((value) => value !== null && value !== undefined).flatMap(itemsOf);
};

/**
 * Reads the objects of a file of YAML or JSON: many documents, lists of objects.
 * @param file relative to `cwd`, or `-` for the standard input
 * @throws UsageError if there is no such file
 */
export const readObjects = (file: string, cwd: string): ReadObjects => {
  const text = readText(file, cwd);
  if (typeof text !== "string") return { objects: [], problems: [text] };
  try {
    return { objects: parse(text), problems: [] };
  } catch (error) {
    const [why = ""] = String(error instanceof Error ? error.message : error).split("\n");
    return { objects: [], problems: [unreadable(file, why.startsWith("Maximum call stack") ? "it is nested too deep" : why)] };
  }
};
