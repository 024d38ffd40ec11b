import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readExports } from "./exports/read-exports.ts";
import { judgeManifest, judgePacked } from "./pack-check/judge-package.ts";
import { linkDependencies, type Package, packInto, readManifest, readPackages } from "./pack-check/pack.ts";
import { publishedExports, specifiersOf } from "./pack-check/published-exports.ts";
import { importAll, judgeWrongObject, startHelp, typeCheck } from "./pack-check/use-packages.ts";

// Proves that the packages can be published: builds and packs them, unpacks them together outside the workspace, loads every
// entry with plain Node and type-checks a user of them. `--write` brings publishConfig.exports in line with exports.

const root = fileURLToPath(new URL("..", import.meta.url));
const tsc = join(root, "node_modules/typescript/bin/tsc");
const packages = readPackages(root);
const specifiers = packages.flatMap(({ folder, manifest }) =>
  specifiersOf({ ...manifest, exports: readExports(folder, manifest.exports) }),
);

const writeExports = (): void => {
  for (const { folder, manifest } of packages) {
    const exports = publishedExports(manifest.exports);
    const path = join(folder, "package.json");
    writeFileSync(path, `${JSON.stringify({ ...manifest, publishConfig: { ...manifest.publishConfig, exports } }, null, 2)}\n`);
  }
};

/** From nothing, so that no file of a module that is gone gets packed. tsc itself says what does not build. */
const build = (): boolean => {
  for (const { folder } of packages) rmSync(join(folder, "dist"), { recursive: true, force: true });
  const projects = packages.map(({ folder }) => join(folder, "tsconfig.build.json"));
  return spawnSync(process.execPath, [tsc, "-b", ...projects], { cwd: root, stdio: "inherit" }).status === 0;
};

const pack = (consumer: string, one: Package): readonly string[] => {
  const home = packInto(consumer, one);
  const files = globSync("**/*", { cwd: home, withFileTypes: true }).flatMap((entry) =>
    entry.isFile()
      ? [
          join(entry.parentPath, entry.name)
            .slice(home.length + 1)
            .replaceAll("\\", "/"),
        ]
      : [],
  );
  linkDependencies(home, one);
  return judgePacked(readManifest(home), files);
};

const use = (consumer: string): readonly string[] => {
  const bins = packages.flatMap(({ manifest }) =>
    Object.values(manifest.bin ?? {}).map((bin) => join(consumer, "node_modules", manifest.name, bin)),
  );
  const tried: readonly (readonly [string, string | undefined])[] = [
    ["plain Node cannot import them", importAll(consumer, specifiers)],
    ...bins.map((bin) => [`${bin} --help fails`, startHelp(consumer, bin)] as const),
    ...bins.map((bin) => [`${bin} check does not refuse a wrong object`, judgeWrongObject(consumer, bin)] as const),
    ["a user of them does not compile", typeCheck(consumer, specifiers, tsc)],
  ];
  return tried.flatMap(([what, said]) => (said === undefined ? [] : [`${what}:\n${said}`]));
};

const check = (): readonly string[] => {
  const flaws = packages.flatMap(({ manifest }) => judgeManifest(manifest));
  if (flaws.length > 0) return flaws;
  if (!build()) return ["the packages do not build"];
  const consumer = mkdtempSync(join(tmpdir(), "pack-check-"));
  try {
    writeFileSync(join(consumer, "package.json"), '{ "private": true, "type": "module" }\n');
    return [...packages.flatMap((one) => pack(consumer, one)), ...use(consumer)];
  } finally {
    rmSync(consumer, { recursive: true, force: true });
  }
};

if (process.argv.includes("--write")) {
  writeExports();
} else {
  const problems = check();
  for (const problem of problems) console.error(problem);
  const entries = specifiers.length;
  if (problems.length === 0) console.log(`${packages.length} packages with ${entries} entries can be published`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
