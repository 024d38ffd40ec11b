import type { Placed } from "@ashlar/checks/tree";
import { clustersFolder } from "@ashlar/model";
import { everything, loadEnvironments, type RenderedFile, renderClusters } from "@ashlar/render";
import { madeObject } from "../made-object.ts";
import { recordLiterals } from "../record-literals.ts";
import { type Field, traceFields } from "../trace-fields.ts";

/** The line of TypeScript that wrote a value of a manifest; undefined where no module of the work tree makes it. */
export type SourceLines = (placed: Placed, pointer: string) => string | undefined;

/** Of the fields at or below a pointer the first that an author wrote. */
const authorOf = (fields: readonly Field[], pointer: string): string | undefined =>
  fields.find((field) => field.author !== undefined && (field.pointer === pointer || field.pointer.startsWith(`${pointer}/`)))?.author;

/** Loads the modules of the work tree with every literal marked, as `ashlar why --lines` does: one or two seconds. */
export const sourceLines = async (root: string): Promise<SourceLines> => {
  const { options, literals } = recordLiterals(root);
  const { clusters, places } = await loadEnvironments(root, options);
  const files = new Map<string, RenderedFile>(
    renderClusters(clusters, everything).files.map((file) => [`${clustersFolder}/${file.path}`, file]),
  );
  const traced = new Map<string, readonly Field[]>();
  return ({ path = "" }, pointer) => {
    const file = files.get(path);
    if (file?.app === undefined) return undefined;
    const fields = traced.get(path) ?? traceFields(file.object, madeObject(file), literals, places);
    traced.set(path, fields);
    return authorOf(fields, pointer);
  };
};
