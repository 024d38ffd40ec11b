import { join } from "node:path";
import ts from "typescript";
import { exampleFile } from "./compile-platforms.ts";
import type { BrickExample } from "./examples.ts";

const root = join(import.meta.dirname, "../..");

/** A slot that a brick uses; `optional` where it does without. */
export interface Need {
  readonly slot: string;
  readonly optional: boolean;
}

/** By brick: examples that share one have the same. */
export type Needs = ReadonlyMap<BrickExample, readonly Need[]>;

/** What each example's brick needs of its platform, as the compiler knows it. */
export const brickNeeds = (examples: readonly BrickExample[]): Needs => {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, "tsconfig.json"),
    { noEmit: true },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  );
  const path = join(root, "scripts/bricks/brick-needs-cases.ts");
  const indexOf = (example: BrickExample) => examples.filter(({ entry }) => entry === example.entry).indexOf(example);
  const text = examples
    .map(
      (example, i) =>
        `export type N${i} = Parameters<(typeof import("${exampleFile(example.entry)}"))["examples"][${indexOf(example)}]["brick"]["objects"]>[0];`,
    )
    .join("\n");
  const host = ts.createCompilerHost(config?.options ?? {});
  const { fileExists, getSourceFile } = host;
  host.fileExists = (file) => file === path || fileExists(file);
  host.getSourceFile = (file, version) => (file === path ? ts.createSourceFile(file, text, version) : getSourceFile(file, version));
  const program = ts.createProgram([path], config?.options ?? {}, host);
  const checker = program.getTypeChecker();
  const found = new Map<BrickExample, readonly Need[]>();
  let i = 0;
  program.getSourceFile(path)?.forEachChild((node) => {
    const example = examples[i];
    if (!ts.isTypeAliasDeclaration(node) || example === undefined) return;
    const needs = checker
      .getTypeAtLocation(node)
      .getProperties()
      .filter(({ name }) => name !== "site")
      .map(({ name, flags }) => ({ slot: name, optional: (flags & ts.SymbolFlags.Optional) !== 0 }));
    found.set(
      example,
      needs.sort((one, other) => Number(one.optional) - Number(other.optional) || (one.slot < other.slot ? -1 : 1)),
    );
    i++;
  });
  return found;
};
