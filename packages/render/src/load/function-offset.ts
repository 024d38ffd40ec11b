import { setFlagsFromString } from "node:v8";

type Read = (f: object) => unknown;

/**
 * A runtime function of V8 (`Runtime_FunctionGetScriptSourcePosition`, src/runtime/runtime-function.cc), seen to answer alike in Node
 * 22.18, 24.21 and 26.10. Undefined in an engine without it.
 */
const engineRead = (): Read | undefined => {
  setFlagsFromString("--allow-natives-syntax");
  try {
    const read: unknown = new Function("f", "return %FunctionGetScriptSourcePosition(f)");
    return typeof read === "function" ? (f) => read(f) : undefined;
  } catch {
    return undefined;
  } finally {
    setFlagsFromString("--no-allow-natives-syntax");
  }
};

let read: Read | undefined | "unknown" = "unknown";

/**
 * Where a function of a script begins, in UTF-16 units: at its parameters, or at `async` before them. Undefined where the engine does not
 * say, and for a function that is not from there. Costs the same for every function, however large the script.
 */
export const functionOffset = (f: unknown, script: string): number | undefined => {
  if (typeof f !== "function") return undefined;
  const text = Function.prototype.toString.call(f);
  if (text.endsWith("{ [native code] }")) return undefined; // bound, a proxy or built in: made of no text
  if (read === "unknown") read = engineRead();
  let position: unknown;
  try {
    position = read?.(f);
  } catch {
    return undefined; // V8 had thrown the compiled reader away, and reads it again without the flag
  }
  if (typeof position !== "number") return undefined;
  const stands = script.startsWith(text, position) || script.startsWith(text.slice(text.indexOf("(")), position);
  return stands ? position : undefined;
};
