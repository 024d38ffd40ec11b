import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { clustersFolder, type ManifestFile } from "./manifest-file.ts";
import { stagingFolder } from "./staging-folder.ts";
import { scratchRoot, standing } from "./testing/scratch-root.ts";
import { removable, treeA, treeB, treeC } from "./testing/turning-trees.ts";
import { writeTree } from "./write-tree.ts";

const kills = 36;

type Child = ChildProcessByStdio<null, Readable, null>;
type Texts = ReadonlyMap<string, string>;

const textsOf = (files: readonly ManifestFile[]): Texts => new Map(files.map(({ path, text }) => [path, text]));
const states = { a: textsOf(treeA), b: textsOf(treeB), c: textsOf(treeC) };
const turns = [
  [treeC, states.c],
  [treeB, states.b],
  [treeA, states.a],
] as const;

/** A child that renders tree B, tree A, and so on. It has begun when this returns. */
const turner = async (root: string): Promise<Child> => {
  const script = join(import.meta.dirname, "testing/render-in-turns.ts");
  const child = spawn(process.execPath, [script, root], { stdio: ["ignore", "pipe", "inherit"] });
  const stopped = once(child, "exit").then(([code]) => expect.unreachable(`the child ended with ${code} before it began`));
  await Promise.race([once(child.stdout, "data"), stopped]);
  return child;
};

const kill = async (child: Child): Promise<void> => {
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  expect(await gone, "it was still at work").toEqual([null, "SIGKILL"]);
};

/** What is wrong with a tree that was on its way between some states. */
const faults = (found: Texts, between: readonly Texts[]): readonly string[] => {
  const wrong: string[] = [];
  const paths = new Set(between.flatMap((state) => [...state.keys()]));
  for (const path of paths) {
    const text = found.get(path);
    if (text === undefined && between.every((state) => state.has(path))) wrong.push(`${path} is missing`);
    if (text !== undefined && between.every((state) => state.get(path) !== text)) wrong.push(`${path} is cut`);
  }
  for (const path of found.keys()) if (!paths.has(path)) wrong.push(`${path} is nobody's`);
  return wrong;
};

const isWhole = (found: Texts, state: Texts): boolean =>
  found.size === state.size && [...state].every(([path, text]) => found.get(path) === text);

test(`${kills} kills at random moments leave every manifest whole, and the next run puts all right`, {
  timeout: 180_000,
}, async () => {
  const root = scratchRoot("memory");
  const clusters = join(root, clustersFolder);
  const render = (files: readonly ManifestFile[]): void => {
    const { problems } = writeTree(root, files, { remove: removable });
    expect(problems.filter(({ severity }) => severity !== "warning")).toEqual([]);
  };

  render(treeA);
  const first = await turner(root);
  const began = performance.now();
  for (let turn = 0; turn < 3; turn++) await once(first.stdout, "data");
  const threeTurns = performance.now() - began;
  await kill(first);
  render(treeA);

  let stood = states.a;
  const met = { staging: 0, between: 0 };
  for (let at = 0; at < kills; at++) {
    const child = await turner(root);
    await sleep(Math.random() * threeTurns);
    await kill(child);

    const between = [...new Set([stood, states.a, states.b])];
    const files = Object.entries(standing(clusters)).filter(([path]) => !path.startsWith(stagingFolder));
    const found = new Map(files.filter(([path]) => !path.endsWith("/")));
    expect(faults(found, between)).toEqual([]);
    if (existsSync(join(clusters, stagingFolder))) met.staging++;
    if (!between.some((state) => isWhole(found, state))) met.between++;

    // Also a render of something else must take over from the killed one without finding hand edits.
    const [next, state] = turns[at % turns.length] ?? turns[0];
    render(next);
    expect(isWhole(new Map(Object.entries(standing(clusters))), state)).toBe(true);
    stood = state;
  }
  console.info(`${kills} kills: ${met.staging} met the writing, ${met.between} left a tree between two states`);
  expect(met.staging).toBeGreaterThan(3);
});
