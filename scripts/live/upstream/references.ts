import { isMapping, type ParsedFile } from "./parse-tree.ts";

/** A chart that an Application names. */
export interface ChartReference {
  readonly type: "chart";
  /** As the Application writes it: `https://…`, or an OCI registry path without a scheme. */
  readonly repository: string;
  readonly name: string;
  readonly version: string;
}

/** A folder of a git repository at a commit: an Application's source, or the remote base of a kustomization. */
export interface FolderReference {
  readonly type: "folder";
  readonly repository: string;
  readonly path: string;
  readonly commit: string;
  /** Of a remote base, the whole of what the kustomization writes. */
  readonly base?: string;
}

export type Reference = ChartReference | FolderReference;

/** What it names, whoever names it; a remote base and a source of the same folder are the same. */
export const nameOf = (reference: Reference): string =>
  reference.type === "chart"
    ? `chart ${reference.name} ${reference.version} of ${reference.repository}`
    : `folder ${reference.path} of ${reference.repository} at ${reference.commit}`;

const text = (value: unknown, path: string, field: string): string => {
  if (typeof value !== "string") throw new Error(`${path}: ${field} is no text`);
  return value;
};

const sourceReference = (path: string, source: unknown): Reference => {
  if (!isMapping(source)) throw new Error(`${path}: a source is no mapping`);
  const repository = text(source.repoURL, path, "repoURL");
  const revision = text(source.targetRevision, path, "targetRevision");
  return source.chart === undefined
    ? { type: "folder", repository, path: text(source.path, path, "path"), commit: revision }
    : { type: "chart", repository, name: text(source.chart, path, "chart"), version: revision };
};

const sourcesOf = ({ path, content: { spec } }: ParsedFile): readonly Reference[] => {
  if (!isMapping(spec)) return [];
  const sources = Array.isArray(spec.sources) ? spec.sources : [spec.source];
  return sources.map((source) => sourceReference(path, source));
};

const remoteBase = /^(https?:\/\/.+?)\/\/([^?]+)\?ref=([0-9a-f]{40})$/;

const basesOf = ({ path, content: { resources } }: ParsedFile): readonly Reference[] =>
  (Array.isArray(resources) ? resources : [])
    .filter((resource) => String(resource).includes("://"))
    .map((resource) => {
      const base = String(resource);
      const [, repository, folder, commit] = remoteBase.exec(base) ?? [];
      if (!repository || !folder || !commit) throw new Error(`${path}: ${base} is not https://REPOSITORY//FOLDER?ref=COMMIT`);
      return { type: "folder", repository, path: folder, commit, base };
    });

const referencesOf = (file: ParsedFile): readonly Reference[] => {
  if (file.content.kind === "Application") return sourcesOf(file);
  return file.content.kind === "Kustomization" ? basesOf(file) : [];
};

/**
 * Everything that a tree has fetched from elsewhere: charts, folders in git, and remote bases. Each once, sorted.
 * @param own the tree's own repository, which is no reference
 * @throws if an Application or a kustomization is written in a way that this does not read
 */
export const readReferences = (files: readonly ParsedFile[], own: string): readonly Reference[] => {
  const found = files.flatMap(referencesOf).filter(({ repository }) => repository !== own);
  const byName = new Map(found.map((reference) => [`${nameOf(reference)} ${"base" in reference}`, reference]));
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, reference]) => reference);
};
