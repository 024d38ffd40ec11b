import { fileURLToPath } from "node:url";
import { setUpMerges } from "./merge/set-up-merges.ts";

// Run once a clone: pnpm merge:setup

const left = setUpMerges(fileURLToPath(new URL("..", import.meta.url)));
if (left === undefined) console.log("git will keep ours of rendered files and render them anew in every merge");
else console.error(left);
process.exitCode = left === undefined ? 0 : 1;
