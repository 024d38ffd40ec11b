import type { Problem } from "@ashlar/model";
import { clustersFolder, everything, loadEnvironments, type RenderedFile, renderClusters } from "@ashlar/render";
import { madeObject } from "./made-object.ts";
import { type Field, traceFields } from "./trace-fields.ts";

/** The field that a pointer is about: itself, the first below it, or, where it is not there, one of those around it. */
const fieldAt = (fields: readonly Field[], pointer: string): Field | undefined => {
  const written = fields.filter(({ author }) => author !== undefined);
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
    const found = written.find((field) => field.pointer === at || field.pointer.startsWith(`${at}/`));
    if (found !== undefined || at === "") return found;
  }
};

/**
 * Leads each problem of an object to the line of TypeScript that made it: its author's own. The modules are loaded once more, with every
 * object literal marked, so this is for when something is wrong.
 */
export const withOwnLines = async (root: string, problems: readonly Problem[]): Promise<readonly Problem[]> => {
  if (problems.every(({ manifest }) => manifest === undefined)) return problems;
  const { options, literals } = (await import("./record-literals.ts")).recordLiterals(root);
  const loaded = await loadEnvironments(root, options);
  const { files } = renderClusters(loaded.clusters, everything);
  const byPath = new Map(files.map((file) => [`${clustersFolder}/${file.path}`, file]));
  const traced = new Map<RenderedFile, readonly Field[]>();
  const fieldsOf = (file: RenderedFile): readonly Field[] => {
    const known = traced.get(file) ?? traceFields(file.object, file.app && madeObject(file), literals, loaded.places);
    traced.set(file, known);
    return known;
  };
  return problems.map((problem) => {
    const file = problem.manifest === undefined ? undefined : byPath.get(problem.manifest);
    const place = file && fieldAt(fieldsOf(file), problem.pointer ?? "")?.author;
    return place === undefined ? problem : { ...problem, file: place };
  });
};
