import { customKind } from "@ashlar/model";
import ts from "typescript";

/** What a module of a kind exports when it runs. It may import `customKind` and nothing else. */
export const runModule = (text: string): Readonly<Record<string, unknown>> => {
  const { outputText } = ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  const exported: Record<string, unknown> = {};
  const require = (name: string): unknown => {
    if (name !== "@ashlar/model") throw new Error(`it imports ${name}`);
    return { customKind };
  };
  new Function("require", "exports", outputText)(require, exported);
  return exported;
};
