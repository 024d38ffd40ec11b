// Both sides of a change as JSON, out of git and into memory: what any comparison of them begins with.
import { spawnSync } from "node:child_process";

const [root, base, head] = process.argv.slice(2);
const git = (args, input) => spawnSync("git", args, { cwd: root, input, maxBuffer: Number.POSITIVE_INFINITY }).stdout;
const fields = git(["diff-tree", "-r", "-z", "--raw", "--no-renames", "--no-abbrev", base, head, "--", "clusters/"]).toString().split("\0");
const ids = fields.flatMap((field) => (field.startsWith(":") ? field.split(" ").slice(2, 4) : [])).filter((id) => !/^0+$/.test(id));
const all = git(["cat-file", "--batch"], `${ids.join("\n")}\n`);
const objects = [];
for (let at = 0; at < all.length; ) {
  const end = all.indexOf("\n", at);
  const size = Number(all.toString("latin1", at, end).split(" ")[2]);
  objects.push(JSON.parse(all.toString("utf8", end + 1, end + 1 + size)));
  at = end + 2 + size;
}
if (objects.length !== ids.length) process.exit(1);
