import { renderMerge } from "./merge/render-merge.ts";

// pnpm merge:render [--hook] [FLAG…]     the flags are those of `ashlar render`

const flags = process.argv.slice(2);
const { code, message } = renderMerge(process.cwd(), { hook: flags.includes("--hook"), flags: flags.filter((flag) => flag !== "--hook") });
console.error(`ashlar: ${message}`);
process.exitCode = code;
