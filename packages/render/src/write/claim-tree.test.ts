import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import type { Problem } from "@ashlar/model";
import { expect, onTestFinished, test } from "vitest";
import { type Claim, claimTree } from "./claim-tree.ts";
import { stateFolder } from "./state-folder.ts";
import { manifests, scratchRoot, standing } from "./testing/scratch-root.ts";
import { writeTree } from "./write-tree.ts";

const claimed = (claim: Claim | Problem): Claim => {
  if (!("release" in claim)) throw new Error(claim.message);
  return claim;
};
const refusedBy = (claim: Claim | Problem): string => ("rule" in claim ? `${claim.rule}: ${claim.message}` : "claimed");

/** A process that claims the tree of a state folder, says so, and then holds it. */
const holder = async (folder: string) => {
  const script = `import { claimTree } from "./claim-tree.ts";
    process.stdout.write("release" in claimTree(process.argv[1]) ? "holds" : "busy");
    setTimeout(() => {}, 60_000);`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script, folder], {
    cwd: import.meta.dirname,
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [said] = await once(child.stdout, "data");
  expect(String(said)).toBe("holds");
  return child;
};

test("one run after the other claims the tree, and leaves nothing", () => {
  const folder = join(scratchRoot(), "state");
  claimed(claimTree(folder)).release();
  claimed(claimTree(folder)).release();
  expect(readdirSync(join(folder, "claims"))).toEqual([]);
});

test("while another process holds the tree, a run writes nothing and says who holds it", async () => {
  const root = scratchRoot();
  const { folder } = stateFolder(root);
  const { pid } = await holder(folder);
  const { problems, changes } = writeTree(root, manifests({ "prod-eu/apps/shop/x.yaml": "kind: X" }));
  expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
    ["busy", `another run of ashlar is writing clusters/ (process ${pid} on ${hostname()})`],
  ]);
  expect(changes).toEqual([]);
  expect(problems[0]?.remedy).toContain(join(folder, "claims", hostname()));
  expect(standing(root)).toEqual({});
  expect(writeTree(root, [], { check: true }).problems, "a check claims nothing").toEqual([]);
});

test("the claim of a killed process is dead at once", async () => {
  const folder = join(scratchRoot(), "state");
  const child = await holder(folder);
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(readdirSync(join(folder, "claims"))).toHaveLength(1);
  claimed(claimTree(folder)).release();
  expect(readdirSync(join(folder, "claims"))).toEqual([]);
});

test.runIf(process.platform === "linux")("a process that only got the number of a dead one holds nothing", () => {
  const folder = join(scratchRoot(), "state");
  mkdirSync(join(folder, "claims"), { recursive: true });
  writeFileSync(join(folder, "claims", `${hostname()}~${process.ppid}~1~x`), "");
  expect(refusedBy(claimTree(folder))).toBe("claimed");
});

test("a claim from another machine holds for ten minutes", () => {
  const folder = join(scratchRoot(), "state");
  mkdirSync(join(folder, "claims"), { recursive: true });
  const file = join(folder, "claims", "elsewhere~1~1~x");
  writeFileSync(file, "");
  expect(refusedBy(claimTree(folder))).toBe("busy: another run of ashlar is writing clusters/ (process 1 on elsewhere)");
  const old = Date.now() / 1000 - 11 * 60;
  utimesSync(file, old, old);
  expect(refusedBy(claimTree(folder))).toBe("claimed");
});

test("a state folder that cannot be made is a problem", () => {
  const file = join(scratchRoot(), "file");
  writeFileSync(file, "");
  expect(refusedBy(claimTree(join(file, "state")))).toContain("could not be written");
});

test("many runs at once: each writes all or is told to wait, and the tree is one of theirs", {
  timeout: 60_000,
}, () => {
  const root = scratchRoot("memory");
  const script = `import { writeTree } from "./write-tree.ts";
    import { treeA, treeB, removable } from "./testing/turning-trees.ts";
    const rules = {};
    for (let turn = 0; turn < 8; turn++) {
      const { problems } = writeTree(process.argv[1], turn % 2 ? treeA : treeB, { remove: removable });
      const rule = problems.find(({ severity }) => severity !== "warning")?.rule ?? "written";
      rules[rule] = (rules[rule] ?? 0) + 1;
    }
    console.log(JSON.stringify(rules));`;
  const run = '"$0" --input-type=module --eval "$1" "$2"';
  const all = spawnSync("sh", ["-c", `${run} & ${run} & ${run} & wait`, process.execPath, script, root], {
    cwd: import.meta.dirname,
    encoding: "utf8",
  });
  expect(all.stderr).toBe("");
  const reports = all.stdout
    .trim()
    .split("\n")
    .map((line): Record<string, number> => JSON.parse(line));
  expect(reports).toHaveLength(3);
  const rules = new Set(reports.flatMap((report) => Object.keys(report)));
  expect([...rules].filter((rule) => rule !== "written" && rule !== "busy")).toEqual([]);
  expect(rules).toContain("written");
  expect(rules, "they did meet").toContain("busy");
});
