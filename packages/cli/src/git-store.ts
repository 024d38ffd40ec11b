import { spawn } from "node:child_process";
import { answerReader, type GitObject } from "./git-answers.ts";
import { Refusal } from "./refusal.ts";
import { gitEnvironment, reasonOf } from "./run-git.ts";

/** The objects of a repository, read by one process of git however often it is asked. */
export interface GitStore {
  /**
   * @param names as git knows them: an id, `main^{commit}`, `<commit>:./path` relative to the root; without line breaks
   * @returns in their order; undefined for what there is not
   * @throws Refusal if git fails
   */
  readonly read: (names: readonly string[]) => Promise<readonly (GitObject | undefined)[]>;
}

interface Question {
  readonly count: number;
  readonly found: (GitObject | undefined)[];
  readonly resolve: (found: readonly (GitObject | undefined)[]) => void;
  readonly reject: (error: Error) => void;
}

const openGitStore = (root: string): GitStore & { readonly close: () => void } => {
  const child = spawn("git", ["cat-file", "--batch"], {
    cwd: root,
    stdio: ["pipe", "pipe", "pipe"],
    env: gitEnvironment(),
  });
  const questions: Question[] = [];
  let said = "";
  let failure: Refusal | undefined;
  const fail = (message: string, remedy?: string): void => {
    failure ??= new Refusal({ rule: "git-failed", file: root, message, ...(remedy !== undefined && { remedy }) });
    for (const { reject } of questions.splice(0)) reject(failure);
  };
  const take = answerReader((object) => {
    const question = questions[0];
    question?.found.push(object);
    if (question !== undefined && question.found.length === question.count) {
      questions.shift();
      question.resolve(question.found);
    }
  });
  child.stdout.on("data", take);
  child.stderr.on("data", (piece: Buffer) => {
    said += piece;
  });
  child.stdin.on("error", () => {}); // it ended before it had read all: `close` says why
  child.on("error", (error) => fail(`git does not run: ${error.message}`, "install git, and see that it is on the PATH"));
  child.on("close", (status) => {
    const remedy = said.includes("not a git repository") ? "go into a clone, or name one with --root" : undefined;
    fail(`git cat-file failed: ${reasonOf(said) || `it ended with status ${status}`}`, remedy);
  });
  return {
    read: (names) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) return reject(failure);
        if (names.length === 0) return resolve([]);
        questions.push({ count: names.length, found: [], resolve, reject });
        child.stdin.write(`${names.join("\n")}\n`);
      }),
    close: () => {
      // Nobody waits for its end.
      child.stdin.end();
      child.stdout.destroy();
      child.stderr.destroy();
      child.unref();
    },
  };
};

/** Reads objects of the repository that holds a folder, for as long as something is made of them. */
export const withGitStore = async <Result>(root: string, make: (store: GitStore) => Promise<Result>): Promise<Result> => {
  const { close, ...store } = openGitStore(root);
  try {
    return await make(store);
  } finally {
    close();
  }
};
