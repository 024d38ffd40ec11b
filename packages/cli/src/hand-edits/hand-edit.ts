import { readManifest } from "@ashlar/manifests";
import { describeObject, type KubeObject } from "@ashlar/model";
import { compareObjects, type FieldChange } from "@ashlar/review";
import { blobIdLike, commitsWithInputs, fileVersions, type Version } from "./file-versions.ts";
import type { Differing, WorkTree } from "./work-tree.ts";

/** What a person did to a manifest, and no module did. */
export interface HandEdit {
  /** Relative to the root. */
  readonly file: string;
  /** `left`: it was edited, and no module makes it any more. */
  readonly verdict: "changed" | "added" | "removed" | "left";
  /** `Deployment shop/cart`; undefined where what stands is no object. */
  readonly object: string | undefined;
  /** The author of the last commit that did it; undefined while it is not committed. */
  readonly who: string | undefined;
  /** ISO 8601. */
  readonly when: string | undefined;
  readonly commit: string | undefined;
  readonly subject: string | undefined;
  /** From what the modules render to what stands. Nothing where only comments or the form differ, or one side is not there. */
  readonly fields: readonly FieldChange[];
  /** Who renders it and where it is, for who wants to take it over. */
  readonly differing: Differing;
}

/**
 * The commits since a file stood as the modules render it now; undefined where it never did. Then the modules changed, and the file was
 * not rendered: it is stale, whatever else was done to it.
 */
const since = (wanted: string | undefined, versions: readonly Version[]): readonly Version[] | undefined => {
  const [any] = versions.flatMap(({ before, after }) => [before, after].filter((id) => id !== undefined));
  if (any === undefined) return undefined;
  const id = wanted === undefined ? undefined : blobIdLike(wanted, any);
  const stood = versions.findIndex(({ after }) => after === id);
  if (stood >= 0) return versions.slice(0, stood);
  return versions.at(-1)?.before === id ? versions : undefined;
};

/** The object of a manifest. */
export const objectOf = (text: string | undefined, file: string): KubeObject | undefined =>
  text === undefined ? undefined : readManifest(text, file).documents[0]?.object;

const verdictOf = ({ wanted, current, isForeign }: Differing): HandEdit["verdict"] =>
  wanted === undefined ? (isForeign ? "added" : "left") : current === undefined ? "removed" : "changed";

const editOf = (differing: Differing, kubernetes: string, last: Version | undefined): HandEdit => {
  const { file, wanted, current } = differing;
  const [was, is] = [objectOf(wanted, file), objectOf(current, file)];
  const object = is ?? was;
  return {
    file,
    verdict: verdictOf(differing),
    object: object && describeObject(object),
    who: last?.author,
    when: last?.when,
    commit: last?.commit,
    subject: last?.subject,
    fields: was === undefined || is === undefined ? [] : compareObjects(was, is, kubernetes),
    differing,
  };
};

/**
 * The commits that may have made an edit of a file, newest first; nothing where it is none. What no module makes, and is none of ours, was
 * put there by whoever touched it last; what is ours and made no more is stale.
 */
const departuresOf = ({ wanted, current, isForeign }: Differing, versions: readonly Version[]): readonly Version[] => {
  if (wanted !== undefined) return since(wanted, versions) ?? [];
  const [last] = versions;
  return isForeign && last?.after !== undefined && blobIdLike(current ?? "", last.after) === last.after ? [last] : [];
};

/**
 * Which of the manifests that differ a person edited. In a clean clone only git knows, and it proves an edit so: once the file stood
 * just as the modules render it now, and each commit that touched it since touched no module, nor anything else that decides what is
 * rendered. Where the modules changed as well and nobody rendered, nothing is proven, and the file counts as stale. What is not committed
 * is an edit where neither git nor the last render holds it.
 */
export const handEditsIn = (root: string, { differing, kubernetes }: Pick<WorkTree, "differing" | "kubernetes">): readonly HandEdit[] => {
  const committed = differing.filter(({ isUncommitted }) => !isUncommitted);
  const versions = fileVersions(
    root,
    committed.map(({ file }) => file),
  );
  const departures = new Map(committed.map((each) => [each, departuresOf(each, versions.get(each.file) ?? [])]));
  const commits = new Set([...departures].flatMap(([{ wanted }, each]) => (wanted === undefined ? [] : each.map(({ commit }) => commit))));
  const withInputs = commitsWithInputs(root, [...commits]);
  return differing.flatMap((each) => {
    const version = kubernetes.get(each.cluster) ?? "";
    const departed = departures.get(each) ?? [];
    if (each.isUncommitted || each.isForeign) return [editOf(each, version, departed[0])];
    return departed.length > 0 && !departed.some(({ commit }) => withInputs.has(commit)) ? [editOf(each, version, departed[0])] : [];
  });
};
