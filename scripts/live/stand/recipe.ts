import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { programsFolder } from "./programs-folder.ts";

/** What one file of programs is built from, by paths below the programs' folder. */
export interface Recipe {
  /** The name of the built file. */
  readonly name: string;
  /** The file that Go reads as go.mod; its sums lie beside it. */
  readonly requirements: string;
  /** The folders of its own sources; the first is the package that is built. */
  readonly folders: readonly [string, ...string[]];
  /** About how many packages Go compiles when nothing is cached: only for the progress. */
  readonly packages: number;
}

/** Everything that the stand is made of. */
export const wholeStand: Recipe = { name: "live", requirements: "go.mod", folders: [".", "lifetime", "verdicts"], packages: 3000 };

/** What is built, and how: another flag is another recipe. No cgo, so that the file runs wherever the kernel does. */
export const goEnvironment = { CGO_ENABLED: "0", GOFLAGS: "-mod=readonly -trimpath -buildvcs=false" };

export const argocdModule = "github.com/argoproj/argo-cd/v3";

const stamped = ["k8s.io/component-base/version", "k8s.io/client-go/pkg/version"];

/** Programs report the version that they were built from; unstamped they would all say v0.0.0. */
export const linkerFlags = (kubernetes: string, argocd?: string): string => {
  const [major, minor] = kubernetes.slice(1).split(".");
  const values = { gitVersion: kubernetes, gitMajor: major, gitMinor: minor, gitTreeState: "clean", gitCommit: "module" };
  const stamps = stamped.flatMap((name) => Object.entries(values).map(([key, value]) => `-X ${name}.${key}=${value}`));
  return ["-s -w", ...stamps, ...(argocd ? [`-X ${argocdModule}/common.version=${argocd.slice(1)}`] : [])].join(" ");
};

const sumsOf = (requirements: string): string => requirements.replace(/\.mod$/, ".sum");

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(join(programsFolder, folder))
    .filter((name) => /\.(go|s)$/.test(name))
    .map((name) => join(folder, name));

/** Another id for another recipe, by the content of every file in it. */
export const recipeId = ({ requirements, folders }: Recipe): string => {
  const hash = createHash("sha256").update(JSON.stringify(goEnvironment)).update(linkerFlags("v0", "v0"));
  for (const path of [requirements, sumsOf(requirements), ...folders.flatMap(sourcesIn)].sort())
    hash.update(`${path}\0`).update(readFileSync(join(programsFolder, path)));
  return hash.digest("hex").slice(0, 16);
};

/**
 * The version of a module, as a file of requirements states it; undefined if it does not.
 * @param text of a go.mod
 */
export const versionIn = (text: string, module: string): string | undefined =>
  text.match(new RegExp(`^\\s*(?:require )?${module.replaceAll(".", "\\.")} (v\\S+)`, "m"))?.[1];

/** The version of a module that is built in. Throws if there is none. */
export const requiredVersion = (module: string, { requirements } = wholeStand): string => {
  const found = versionIn(readFileSync(join(programsFolder, requirements), "utf8"), module);
  if (found === undefined) throw new Error(`scripts/live/programs/${requirements} requires no ${module}`);
  return found;
};
