import type { ObjectRule, Report, Value } from "../../rule/object-rule.ts";

/** Files of a volume, so that one that covers another is found without comparing them all. */
interface Files {
  readonly files: Map<string, string>;
  readonly folders: Map<string, string>;
}

const foldersOf = (path: string): readonly string[] => {
  const folders: string[] = [];
  for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) folders.push(path.slice(0, at));
  return folders;
};

/** Takes a file in; says which one it collides with. */
const take = ({ files, folders }: Files, written: string): string | undefined => {
  const path = written.replace(/\/{1,100}$/, "");
  if (path === "" || path.length > 4096) return undefined;
  const above = foldersOf(path);
  const taken = files.get(path) ?? folders.get(path) ?? above.map((each) => files.get(each)).find((each) => each !== undefined);
  files.set(path, written);
  for (const folder of above) folders.set(folder, written);
  return taken;
};

const pathsOf = (source: Value): readonly (readonly [path: readonly (string | number)[], file: string])[] => {
  const found: (readonly [readonly (string | number)[], string])[] = [];
  for (const kind of ["configMap", "secret", "downwardAPI"])
    for (const [index, { path }] of (source[kind]?.items ?? []).entries()) found.push([[kind, "items", index, "path"], path]);
  for (const kind of ["serviceAccountToken", "clusterTrustBundle"])
    if (typeof source[kind]?.path === "string") found.push([[kind, "path"], source[kind].path]);
  for (const field of ["certificateChainPath", "keyPath", "credentialBundlePath"])
    if (typeof source.podCertificate?.[field] === "string") found.push([["podCertificate", field], source.podCertificate[field]]);
  return found;
};

const judge = (sources: readonly (readonly [readonly (string | number)[], Value])[], report: Report): void => {
  const files: Files = { files: new Map(), folders: new Map() };
  for (const [place, source] of sources)
    for (const [path, file] of pathsOf(source)) {
      const taken = take(files, file);
      if (taken !== undefined)
        report([...place, ...path], `'${file}' and '${taken}' are one file, or one lies in the other`, "give each a path of its own");
    }
};

export const overlappingFiles: ObjectRule = {
  name: "overlapping-files",
  family: "practice",
  severity: "warning",
  holds: "No two files of a volume have the same path, or lie in each other",
  on: {
    "core.v1.Volume": (volume, report) => {
      const { projected, configMap, secret, downwardAPI } = volume;
      if (projected !== undefined)
        judge(
          (projected.sources ?? []).map((source: Value, index: number) => [["projected", "sources", index], source] as const),
          report,
        );
      else if ((configMap ?? secret ?? downwardAPI)?.items?.length > 1) judge([[[], volume]], report);
    },
  },
};
