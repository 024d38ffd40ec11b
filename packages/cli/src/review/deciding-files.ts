import { askGitSoon } from "../run-git.ts";
import { parseRaw } from "./changed-files.ts";
import { decidingKinds } from "./context-files.ts";

/** The tree without any file, which git knows in every repository, by the length of its ids: SHA-1 and SHA-256. */
const emptyTrees: Readonly<Record<number, string>> = {
  40: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  64: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321",
};

/**
 * The manifests at a commit, of one cluster or all and with any app, that say what the API server takes of others, with git's ids. Git looks for them
 * by their names while we look at what changed: to list each folder ourselves would take longer than all the rest.
 * @param commit its id
 */
export const decidingFiles = async (root: string, commit: string, cluster = "*"): Promise<ReadonlyMap<string, string>> => {
  const how = ["-r", "-z", "--raw", "--no-renames", "--no-abbrev", "--relative"];
  const names = decidingKinds.map((kind) => `:(glob)clusters/${cluster}/**/${kind}[.-]*`);
  const raw = await askGitSoon(root, "diff-tree", ...how, emptyTrees[commit.length] ?? "", commit, "--", ...names);
  return new Map(parseRaw(raw).flatMap(({ path, after }) => (after === undefined ? [] : [[path, after] as const])));
};
