import ts from "typescript";
import { expect, test } from "vitest";
import { script } from "./script.ts";

/** No such name; another one is meant; the same name twice; used before it is there; assigned though constant. */
const codes = new Set([2304, 2552, 2451, 2300, 2448, 2588]);

test("the script is what a browser can read, and every name in it is one", () => {
  const options: ts.CompilerOptions = {
    allowJs: true,
    checkJs: true,
    noEmit: true,
    strict: false,
    types: [],
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  };
  const host = ts.createCompilerHost(options);
  const own = ts.createSourceFile("script.js", script, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => (name === "script.js" ? own : read(name, ...rest));
  const program = ts.createProgram(["script.js"], options, host);
  const semantic = program.getSemanticDiagnostics(own).filter(({ code }) => codes.has(code));
  const told = [...program.getSyntacticDiagnostics(own), ...semantic].map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, "\n"),
  );
  expect(told).toEqual([]);
});
