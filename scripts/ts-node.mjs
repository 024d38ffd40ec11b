// Lets ts-node transpile TypeScript modules: `node --import ./scripts/ts-node.mjs scripts/x.ts`.
// Not `ts-node x.ts`: in an ES module package on Node 24, ts-node 10.9.2 leaves the file to Node, which strips its types
// itself. Not `register("ts-node/esm/transpile-only")` either: it works, but in a second thread and with a deprecation
// warning of Node. So ts-node's compiler stands in Node's synchronous load hook, which sees a module before Node strips
// it. TypeScript 6 wants to be told the rootDir (TS5011).
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";
import tsNode from "ts-node";

const root = fileURLToPath(new URL("..", import.meta.url));
const { compile } = tsNode.create({ cwd: root, transpileOnly: true, compilerOptions: { rootDir: root } });

registerHooks({
  load: (url, context, next) => {
    if (!url.startsWith("file:") || !url.endsWith(".ts")) return next(url, context);
    const path = fileURLToPath(url);
    return { format: "module", source: compile(readFileSync(path, "utf8"), path), shortCircuit: true };
  },
});
