import { join } from "node:path";
import ts from "typescript";
import type { BrickExample } from "./examples.ts";

const root = join(import.meta.dirname, "../..");

/** A platform as code: its bricks, and apps by what they need: `{ gateway: M.Gateway & M.TrafficSplit }`. */
export interface PlatformCase {
  readonly name: string;
  /** The bricks by slot. */
  readonly platform: Readonly<Record<string, BrickExample>>;
  readonly needs?: readonly string[];
}

/** What the compiler says of a case: the slot or the need that does not fit, and the sentence. */
export interface Misfit {
  readonly at: string;
  readonly sentence: string;
}

const head = `import * as M from "@ashlar/model";
import { moving } from "../../packages/platform/src/gateway/moving/moving.ts";
const app = <N>(): M.App<N> => ({ name: "x", namespace: "x", team: "x", objects: () => [] });
const rest = { environment: M.environment({ name: "x" }), kubernetes: "1.35", cloud: { provider: "x" }, git: { repo: "x", revision: "x" } } as const;
`;

/** The example file of a brick as a module of this folder, or one beside it, imports it. */
export const exampleFile = (entry: string): string => `../../packages/platform/src/${entry}/${entry.split("/")[1]}.example.ts`;

/** The brick of an example as an expression: that of its own file, so that its type is what its author sees. */
const expressionOf = (example: BrickExample, examples: readonly BrickExample[]): string => {
  const { slot, besideOf, moves } = example;
  if (moves !== undefined) return `moving({ from: ${expressionOf(moves.from, examples)}, to: ${expressionOf(moves.to, examples)} })`;
  const shown = besideOf ?? example;
  const index = examples.filter((each) => each.entry === shown.entry).indexOf(shown);
  const of = `(e as typeof import("${exampleFile(shown.entry)}")).examples[${index}]`;
  return besideOf === undefined ? `${of}.brick` : `${of}.beside[${JSON.stringify(slot)}]`;
};

const codeOf = ({ platform, needs = [] }: PlatformCase, examples: readonly BrickExample[], index: number): string => {
  const bricks = Object.entries(platform).map(([slot, example]) => `    ${JSON.stringify(slot)}: ${expressionOf(example, examples)},`);
  return [
    `export const cluster${index} = (e: unknown) => M.cluster({`,
    `  name: "x", ...rest, platform: {`,
    ...bricks,
    "  },",
    "  apps: [",
    ...needs.map((need) => `    app<${need}>(),`),
    "  ],",
    "});",
  ].join("\n");
};

/** The sentence that the model made of a misfit: the innermost text in double quotes within single ones. */
const sentenceOf = (text: string): string => /'"([^"]+)"'/.exec(text)?.[1] ?? text.split("\n")[0] ?? "";

/** Compiles platforms with the real compiler and the repository's own settings, in one program; says what does not fit, case by case. */
export const compilePlatforms = (
  cases: readonly PlatformCase[],
  examples: readonly BrickExample[],
): ReadonlyMap<PlatformCase, readonly Misfit[]> => {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, "tsconfig.json"),
    { noEmit: true },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => {},
    },
  );
  const options = config?.options ?? {};
  const path = join(root, "scripts/bricks/platform-cases.ts");
  const codes = cases.map((each, index) => codeOf(each, examples, index));
  const text = `${head}${codes.join("\n")}\n`;
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (file) => file === path || fileExists(file);
  host.getSourceFile = (file, version) => (file === path ? ts.createSourceFile(file, text, version) : getSourceFile(file, version));
  const program = ts.createProgram([path], options, host);
  const source = program.getSourceFile(path);
  const lines = text.split("\n");
  const starts = codes.map((_, index) => lines.findIndex((line) => line.startsWith(`export const cluster${index} =`)));
  const found = new Map<PlatformCase, Misfit[]>(cases.map((each) => [each, []]));
  for (const { start = 0, messageText } of [...program.getSemanticDiagnostics(source), ...program.getSyntacticDiagnostics(source)]) {
    const line = source?.getLineAndCharacterOfPosition(start).line ?? 0;
    const owner = cases[starts.findLastIndex((first) => first <= line)];
    if (owner === undefined) throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
    const at = /^ +"([^"]+)":/.exec(lines[line] ?? "")?.[1] ?? /app<(.+)>\(\)/.exec(lines[line] ?? "")?.[1] ?? "platform";
    found.get(owner)?.push({ at, sentence: sentenceOf(ts.flattenDiagnosticMessageText(messageText, "\n")) });
  }
  return found;
};
