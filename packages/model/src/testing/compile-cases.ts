import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const folder = fileURLToPath(new URL("..", import.meta.url));

/** A compiler message: the line it stands at in its case, counted from 1, and its sentences from the outside in. */
export interface Message {
  readonly line: number;
  readonly text: string;
}

/**
 * Compiles pieces of TypeScript with the real compiler and the repository's own settings, and hands out what it says of
 * each. All in one program: the compiler reads its libraries once.
 */
export const compileCases = (cases: Readonly<Record<string, string>>): ReadonlyMap<string, readonly Message[]> => {
  const config = ts.getParsedCommandLineOfConfigFile(
    `${root}/tsconfig.json`,
    { noEmit: true, noUnusedLocals: false },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  );
  const options = config?.options ?? {};
  const files = new Map(Object.entries(cases).map(([name, text]) => [`${folder}case-${name}.ts`, text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.getSourceFile = (path, version) => {
    const text = files.get(path);
    return text === undefined ? getSourceFile(path, version) : ts.createSourceFile(path, text, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  const messages = new Map<string, Message[]>(Object.keys(cases).map((name) => [name, []]));
  for (const diagnostic of ts.getPreEmitDiagnostics(program)) {
    const { file, start = 0, messageText } = diagnostic;
    const name = file?.fileName.match(/case-(.+)\.ts$/)?.[1] ?? "elsewhere";
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1;
    messages.set(name, [...(messages.get(name) ?? []), { line, text: ts.flattenDiagnosticMessageText(messageText, "\n") }]);
  }
  return messages;
};
