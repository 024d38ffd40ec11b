import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { manifests, scratchRoot, standing } from "./testing/scratch-root.ts";
import { writeTree } from "./write-tree.ts";

const shop = "prod-eu/apps/shop/deployment-shop.yaml";
const at = (replicas: number) => manifests({ [shop]: `replicas: ${replicas}`, "prod-eu/apps/shop/service-shop.yaml": "port: 80" });
const big = manifests({
  [shop]: "x".repeat(100_000),
  "prod-eu/apps/shop/service-shop.yaml": "port: 81",
  "prod-us/apps/shop/a.yaml": "kind: X",
});

/** Mounts a small disk of its own over a folder, if this process may; otherwise the answer is the reason. */
const smallDisk = (folder: string): string | undefined => {
  mkdirSync(folder, { recursive: true });
  const { status, stderr, error } = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], {
    encoding: "utf8",
  });
  if (status === 0) {
    onTestFinished(() => void spawnSync("umount", [folder]));
    return undefined;
  }
  return error?.message ?? stderr.trim();
};

const notHere = (what: string, reason: string): void =>
  console.warn(`NOT PROVEN HERE: ${what}, because no disk can be mounted (${reason}); the next test proves it another way`);

test("a full disk: one problem, every manifest as before, and nothing left over", () => {
  const root = scratchRoot();
  const reason = smallDisk(join(root, "clusters"));
  if (reason !== undefined) return notHere("a full disk", reason);
  expect(writeTree(root, at(3)).problems).toEqual([]);
  const before = standing(root);
  expect(writeTree(root, big).problems).toEqual([
    {
      rule: "disk-full",
      file: `clusters/${shop}`,
      message: `clusters/${shop} could not be written: the disk is full, or a quota is used up (ENOSPC); every manifest stands as it did before`,
      remedy: "free some space, then render again",
    },
  ]);
  expect(standing(root)).toEqual(before);
  expect(writeTree(root, at(6)).problems, "and the next run goes on").toEqual([]);
});

test("a limit on the size of a file: one problem, every manifest as before, and nothing left over", () => {
  const root = scratchRoot();
  expect(writeTree(root, at(3)).problems).toEqual([]);
  const before = standing(root);
  const script = `import { writeTree } from "./write-tree.ts";
    const { problems } = writeTree(process.argv[1], JSON.parse(process.argv[2]));
    process.stdout.write(JSON.stringify(problems.map(({ rule, file }) => [rule, file])));`;
  const limited = spawnSync(
    "sh",
    ["-c", 'ulimit -f 16; exec "$0" --input-type=module --eval "$@"', process.execPath, script, root, JSON.stringify(big)],
    { cwd: import.meta.dirname, encoding: "utf8" },
  );
  expect(limited.stdout, limited.stderr).toBe(JSON.stringify([["disk-full", `clusters/${shop}`]]));
  expect(standing(root)).toEqual(before);
});

test("a disk that is mounted read-only: one problem, every manifest as before", () => {
  const root = scratchRoot();
  const clusters = join(root, "clusters");
  const reason = smallDisk(clusters);
  if (reason !== undefined) return notHere("a read-only disk", reason);
  expect(writeTree(root, at(3)).problems).toEqual([]);
  const before = standing(root);
  expect(spawnSync("mount", ["-o", "remount,ro", clusters]).status).toBe(0);
  expect(writeTree(root, at(6)).problems.map(({ rule, message }) => [rule, message])).toEqual([
    [
      "read-only",
      "clusters could not be written: the disk is read-only, or this user may not write there (EROFS); every manifest stands as it did before",
    ],
  ]);
  expect(standing(root)).toEqual(before);
  expect(writeTree(root, at(3)).problems, "nothing to do needs no writing").toEqual([]);
});

test("a user who may not write: one problem, every manifest as before", () => {
  const root = scratchRoot();
  expect(writeTree(root, at(3)).problems).toEqual([]);
  const before = standing(root);
  const locked = ["clusters", "clusters/prod-eu/apps/shop"];
  for (const folder of locked) chmodSync(join(root, folder), 0o555);
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) {
    // Permissions do not bind root, so the run is made as another user, who owns only what is remembered.
    chownSync(join(root, ".."), 65534, 65534);
    spawnSync("chown", ["-R", "65534", join(root, "../cache")]);
    process.seteuid?.(65534);
  }
  try {
    expect(writeTree(root, at(6)).problems.map(({ rule, file }) => [rule, file])).toEqual([["read-only", "clusters"]]);
  } finally {
    if (isRoot) process.seteuid?.(0);
    for (const folder of locked) chmodSync(join(root, folder), 0o755);
  }
  expect(standing(root)).toEqual(before);
});

test("a folder that may not be written: what was moved before it is whole, and the next run finishes", () => {
  const root = scratchRoot();
  const clusters = join(root, "clusters");
  const locked = join(clusters, "prod-us");
  if (smallDisk(join(clusters, "prod-us")) !== undefined) return notHere("a second disk inside clusters/", "no mount");
  const wanted = manifests({ [shop]: "replicas: 3", "prod-us/a.yaml": "kind: X" });
  const { problems } = writeTree(root, wanted);
  expect(problems.map(({ rule, file, message }) => [rule, file, message])).toEqual([
    [
      "write-failed",
      "clusters/prod-us/a.yaml",
      "clusters/prod-us/a.yaml could not be written: the file system refused (EXDEV); every manifest is whole, but only some are new",
    ],
  ]);
  expect(Object.keys(standing(clusters))).toEqual([shop, "prod-us/"]);
  spawnSync("umount", [locked]);
  expect(writeTree(root, wanted).problems).toEqual([]);
  expect(Object.keys(standing(clusters))).toEqual([shop, "prod-us/a.yaml"]);
});
