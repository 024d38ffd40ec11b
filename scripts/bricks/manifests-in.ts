import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAllDocuments } from "yaml";

const kustomization = "kustomization.yaml";

/** The manifests of a folder; where it has a kustomization, those that this names: what lies beside them is not installed. */
const filesIn = (folder: string): readonly string[] => {
  const all = globSync("*.{yaml,yml}", { cwd: folder }).filter((file) => file !== kustomization);
  if (!existsSync(join(folder, kustomization))) return all.sort();
  const text = readFileSync(join(folder, kustomization), "utf8");
  return all.filter((file) => text.includes(file)).sort();
};

/** Every document of a text of YAML, as data. */
export const documentsOf = (text: string): readonly unknown[] => parseAllDocuments(text).map((document): unknown => document.toJS());

/** Every document of the manifests in a folder, or of one file. */
export const manifestsIn = (path: string): readonly unknown[] =>
  /\.ya?ml$/.test(path)
    ? documentsOf(readFileSync(path, "utf8"))
    : filesIn(path).flatMap((file) => documentsOf(readFileSync(join(path, file), "utf8")));
