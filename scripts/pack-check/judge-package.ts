import { isDeepStrictEqual } from "node:util";
import { type Manifest, publishedExports } from "./published-exports.ts";

/** What is wrong with a package's own package.json before it is packed. Pure. */
export const judgeManifest = ({ name, exports, publishConfig }: Manifest): readonly string[] => {
  if (isDeepStrictEqual(publishConfig?.exports, publishedExports(exports))) return [];
  return [`${name}  publishConfig.exports does not follow from exports; write it with \`pnpm pack:check --write\``];
};

/** Files that nobody who installs the package needs, or must have. */
const unwanted = /(^|\/)src\/|\.test(-d)?\.|\/testing\/|\.tsbuildinfo$|(?<!\.d)\.ts$/;

/** What is wrong with a packed package: the manifest and the files of its tarball. Pure. */
export const judgePacked = ({ name, version, dependencies, exports, bin }: Manifest, files: readonly string[]): readonly string[] => {
  const there = new Set(files.map((path) => `./${path}`));
  const targets = [
    ...Object.values(exports).flatMap((target: unknown) => (typeof target === "string" ? [target] : Object.values(Object(target)))),
    ...Object.values(bin ?? {}),
  ];
  return [
    ...files.filter((path) => unwanted.test(path)).map((path) => `${name}  packs ${path}, which no user needs`),
    ...targets
      .filter((target) => !String(target).includes("*") && !there.has(String(target)))
      .map((target) => `${name}  names ${target}, which it does not pack`),
    ...["LICENSE", "package.json"].filter((path) => !there.has(`./${path}`)).map((path) => `${name}  packs no ${path}`),
    ...Object.entries(dependencies ?? {})
      .filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range))
      .map(([other, range]) => `${name}@${version}  depends on ${other} ${range}; name an exact version`),
  ];
};
