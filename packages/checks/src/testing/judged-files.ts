import type { KubeObject } from "@ashlar/model";
import { parseAllDocuments } from "yaml";
import { checkTree } from "../check-tree.ts";
import type { RuleFacts } from "../rule/rule.ts";
import type { Placed, TreeOf } from "../tree/tree.ts";

/** Manifests by the path of their file; a file of null is there and is no manifest. */
export type Files = Readonly<Record<string, string | null>>;

/** The objects of files, with their places. */
export const placedIn = (files: Files): readonly Placed[] =>
  Object.entries(files).flatMap(([path, text]) =>
    text === null ? [] : parseAllDocuments(text).map((document) => ({ path, object: document.toJS() as KubeObject })),
  );

/** What one rule says of the files of a cluster, each as `file pointer  message`. */
export const judgedFiles = (rule: Pick<RuleFacts, "name">, files: Files, more: Partial<TreeOf> = {}): readonly string[] =>
  checkTree({ kubernetes: "1.36", objects: placedIn(files), others: Object.keys(files).filter((path) => files[path] === null), ...more })
    .filter((problem) => problem.rule === rule.name)
    .map(({ file, pointer = "", severity, message }) => `${file} ${pointer}  ${severity === "warning" ? "(warning) " : ""}${message}`);
