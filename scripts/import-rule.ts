import { readFileSync } from "node:fs";
import { join } from "node:path";
import { judgeDependencies } from "./import-rule/graph.ts";
import { importsOf } from "./import-rule/imports-of.ts";
import { judgeImport } from "./import-rule/judge-import.ts";
import { methodMembers } from "./import-rule/method-members.ts";
import { type Member, readWorkspace, sourceFiles } from "./import-rule/workspace.ts";

const capabilities = "packages/model/src/capabilities/";

/** All that one module does against the rule: `path:line  'specifier' why, and what to do`. Pure. */
export const judgeModule = (path: string, text: string, workspace: ReadonlyMap<string, Member>): readonly string[] => {
  const problems = importsOf(path, text).flatMap((each) => {
    const problem = judgeImport(path, each, workspace);
    return problem === undefined ? [] : [`${path}:${each.line}  '${each.specifier}' ${problem}`];
  });
  const methods = path.startsWith(capabilities) ? methodMembers(path, text) : [];
  return [
    ...problems,
    ...methods.map(
      ({ name, line }) => `${path}:${line}  ${name} is a method; write it as a property, \`${name}: (…) => …\`, or narrower bricks fit`,
    ),
  ];
};

/** All that the repository does against the import rule, in the order of its paths; linear in its size. */
export const judgeRepository = (root: string): readonly string[] => {
  const workspace = readWorkspace(root);
  const members = [...workspace.values()].filter(({ folder }) => folder !== "");
  const dependencies = members.flatMap(({ folder, dependencies }) =>
    judgeDependencies(folder.split("/").at(-1) ?? folder, dependencies).map((problem) => `${folder}/package.json  ${problem}`),
  );
  return [...dependencies, ...sourceFiles(root).flatMap((path) => judgeModule(path, readFileSync(join(root, path), "utf8"), workspace))];
};
