import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describeObject, type Problem } from "@ashlar/model";
import { everything, type LoadedCluster, loadEnvironments, type RenderedFile, renderClusters } from "@ashlar/render";
import { objectOf } from "../hand-edits/hand-edit.ts";
import { type Differing, workTree } from "../hand-edits/work-tree.ts";
import { madeObject } from "../made-object.ts";
import { adjustedCluster, editedObject, type Named, placesOf } from "./adjusted-cluster.ts";
import { changeCode, type ObjectChange } from "./change-code.ts";
import { fieldEdits } from "./field-edits.ts";
import { placeEdit } from "./place-edit.ts";
import { ambiguousPlace, brokenManifest, changedIdentity, notReproduced, onlyForm, refusalOf, unchanged } from "./refusals.ts";

/** The TypeScript of one edit. */
export interface EditCode {
  /** `environments/dev.ts:12`. */
  readonly place: string;
  readonly code: string;
  /** Whether it could be put there. */
  readonly isPlaced: boolean;
}

export interface TakenOver {
  /** The environments' modules with the edits in them. */
  readonly modules: ReadonlyMap<string, string>;
  readonly codes: readonly EditCode[];
  readonly problems: readonly Problem[];
  /** One of the edits is in no commit yet. */
  readonly isUncommitted: boolean;
}

interface Edit {
  readonly loaded: LoadedCluster;
  readonly place: Named;
  readonly change: ObjectChange;
}

/** Whether the cluster renders just that object once the change is in its module; else why not. */
const proof = ({ loaded, place, change }: Edit, { path }: RenderedFile, wanted: unknown, file: string): Problem | undefined => {
  const { files, problems } = renderClusters([adjustedCluster(loaded, place, [change])], everything);
  const made = files.find((each) => each.path === path)?.object;
  return problems.length === 0 && isDeepStrictEqual(made, wanted) ? undefined : notReproduced(file, made, wanted, problems[0]);
};

const editOf = (differing: Differing, rendered: RenderedFile | undefined, clusters: readonly LoadedCluster[]): Edit | Problem => {
  const { file, current } = differing;
  const refusal = refusalOf(differing, rendered);
  if (refusal !== undefined) return refusal;
  const loaded = clusters.find(({ cluster }) => cluster.name === rendered?.cluster.cluster.name);
  const [was, is] = [rendered?.object, objectOf(current, file)];
  if (is === undefined) return brokenManifest(file);
  if (was === undefined || rendered?.app === undefined || loaded === undefined) return unchanged(file);
  if (was.apiVersion !== is.apiVersion || describeObject(was) !== describeObject(is)) return changedIdentity(file, was, is);
  const edits = fieldEdits(was, is);
  if (edits.length === 0) return onlyForm(file);
  const object = editedObject(rendered, madeObject(rendered));
  const [place, ...more] = placesOf(loaded, rendered.app.app.name);
  if (place === undefined || more.length > 0 || object === undefined) return ambiguousPlace(file, rendered.app.app.name);
  const edit: Edit = { loaded, place, change: { object, edits } };
  return proof(edit, rendered, is, file) ?? edit;
};

const isProblem = (edit: Edit | Problem): edit is Problem => "rule" in edit;

/** Edits by hand as TypeScript, each proven to render what stands, and where in the modules it belongs. Writes nothing. */
export const takeOver = async (root: string, wanted: readonly string[]): Promise<TakenOver> => {
  const tree = await workTree(root);
  const { clusters, problems: loading } = await loadEnvironments(root);
  const rendered = new Map(renderClusters(clusters, everything).files.map((each) => [`clusters/${each.path}`, each]));
  const differing = new Map(tree.differing.map((each) => [each.file, each]));
  const edits = wanted.map((file) => {
    const found = differing.get(file);
    return found === undefined ? unchanged(file) : editOf(found, rendered.get(file), clusters);
  });
  // What the writer says of other files keeps nobody from taking this one over.
  const problems = [...(tree.kubernetes.size === 0 ? tree.problems : []), ...loading];
  const modules = new Map<string, string>();
  const codes = edits.flatMap((edit): readonly EditCode[] => {
    if (isProblem(edit)) return [];
    const { module, cluster } = edit.loaded;
    const text = modules.get(module) ?? readFileSync(join(root, module), "utf8");
    const placed = placeEdit(text, { name: cluster.name, apps: cluster.apps.length }, edit.place, edit.change);
    if (placed !== undefined) modules.set(module, placed.text);
    const where = placed === undefined ? `${module} (cluster ${cluster.name})` : `${module}:${placed.line}`;
    return [{ place: where, code: changeCode(edit.change, ""), isPlaced: placed !== undefined }];
  });
  const isUncommitted = wanted.some((file) => differing.get(file)?.isUncommitted === true);
  return { modules, codes, problems: problems.length > 0 ? problems : edits.filter(isProblem), isUncommitted };
};
