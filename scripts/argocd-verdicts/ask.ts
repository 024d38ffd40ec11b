import { spawnSync } from "node:child_process";

/** What Argo CD's libraries answer to questions, in their order. Throws if they cannot be asked. */
export const ask = (programs: string, questions: readonly object[]): readonly unknown[] => {
  const input = questions.map((question) => `${JSON.stringify(question)}\n`).join("");
  const { stdout, stderr, status, error } = spawnSync(programs, ["argocd-verdicts"], { input, encoding: "utf8", maxBuffer: 2 ** 30 });
  // One that ends early leaves questions unread, which is an error of its own.
  if (status !== 0) throw new Error(`argocd-verdicts: ${stderr?.trim() || error?.message}`);
  const answers = stdout.trimEnd().split("\n");
  if (answers.length !== questions.length) throw new Error(`${answers.length} answers to ${questions.length} questions`);
  return answers.map((answer): unknown => JSON.parse(answer));
};
