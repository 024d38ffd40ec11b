import { spawnSync } from "node:child_process";
import { answerReader, type GitObject } from "./git-answers.ts";
import { Refusal } from "./refusal.ts";

const batch = (root: string, names: readonly string[]) =>
  spawnSync("git", ["cat-file", "--batch"], { cwd: root, input: `${names.join("\n")}\n`, maxBuffer: Number.POSITIVE_INFINITY });

/**
 * The content of git's objects, asked of git in one go.
 * @param names ids, or `commit:./path`; without line breaks
 * @throws Refusal where git does not give them
 */
export const gitObjects = (root: string, names: readonly string[]): readonly Buffer[] => {
  if (names.length === 0) return [];
  const { stdout, status } = batch(root, names);
  const found: (GitObject | undefined)[] = [];
  answerReader((object) => found.push(object))(stdout);
  return names.map((name, i) => {
    const object = found[i];
    if (status !== 0 || object?.type !== "blob") throw new Refusal({ rule: "git-failed", message: `git does not give ${name}` });
    return object.content;
  });
};
