import type { CustomKind, Problem } from "@ashlar/model";
import { definedKind, isCustomResourceDefinition, kindModule, kindPath } from "@ashlar/schemas";
import { readObjects } from "./read-objects.ts";
import { type WrittenModule, writeModules } from "./write-modules.ts";

const marker = "Made by `ashlar import crd`";

interface Found {
  readonly kind: CustomKind;
  readonly file: string;
}

/** The module of a kind that was imported. */
export interface ImportedKind {
  readonly path: string;
  readonly kind: CustomKind;
  readonly changed: boolean;
}

export interface ImportedKinds {
  readonly kinds: readonly ImportedKind[];
  /** How many objects were no CRDs. */
  readonly others: number;
  readonly problems: readonly Problem[];
}

interface Looked {
  readonly found: readonly Found[];
  readonly others: number;
  readonly problems: readonly Problem[];
}

const look = (file: string, cwd: string): Looked => {
  const { objects, problems } = readObjects(file, cwd);
  const definitions = objects.filter(isCustomResourceDefinition);
  const read = definitions.map(definedKind);
  return {
    found: read.flatMap(({ kind }) => (kind === undefined ? [] : [{ kind, file }])),
    others: objects.length - definitions.length,
    problems: [...problems, ...read.flatMap((each) => each.problems.map((problem) => ({ ...problem, file })))],
  };
};

const nameOf = ({ group, kind }: CustomKind): string => `${kind} of ${group}`;

/** Each module once. The same CRD may be given twice; two different ones of a name may not. */
const toModules = (found: readonly Found[], folder: string) => {
  const modules = new Map<string, WrittenModule & Found>();
  const problems: Problem[] = [];
  for (const { kind, file } of found) {
    const path = `${folder}/${kindPath(kind)}`;
    const text = kindModule(kind, `${marker} from the CRD of ${nameOf(kind)}: run it again rather than edit this.`);
    const before = modules.get(path);
    if (before === undefined) modules.set(path, { path, text, kind, file });
    else if (before.text !== text)
      problems.push({
        rule: "kind-twice",
        file,
        message: `${nameOf(kind)} and ${nameOf(before.kind)} of ${before.file} would both be ${path}, and they are not the same`,
        remedy: "Import the CRD that the cluster has, and leave out the other",
      });
  }
  return { modules: [...modules.values()], problems };
};

const noDefinition = (files: readonly string[]): Problem => ({
  rule: "no-crd",
  message: `there is no CustomResourceDefinition in ${files.join(", ")}`,
  remedy: "Name a file with one",
});

/**
 * Writes a module for each CRD in the files, below a folder of the repository: all, or none if anything is wrong with one.
 * @param files relative to `cwd`, or `-` for the standard input
 * @throws UsageError if a file is not there, or the folder is not in the repository
 */
export const importDefinitions = (files: readonly string[], folder: string, root: string, cwd: string): ImportedKinds => {
  const looked = files.map((file) => look(file, cwd));
  const { modules, problems } = toModules(
    looked.flatMap(({ found }) => found),
    folder,
  );
  const others = looked.reduce((sum, each) => sum + each.others, 0);
  const wrong = [...looked.flatMap((each) => each.problems), ...problems];
  const all = wrong.length === 0 && modules.length === 0 ? [noDefinition(files)] : wrong;
  if (all.length > 0) return { kinds: [], others, problems: all };
  const written = writeModules(root, modules, marker);
  return {
    kinds: modules.map(({ path, kind }) => ({ path, kind, changed: written.changed.has(path) })),
    others,
    problems: written.problems,
  };
};
