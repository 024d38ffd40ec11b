import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { cacheFolder } from "./cache-folder.ts";
import { programsFolder } from "./programs-folder.ts";
import { argocdModule, goEnvironment, linkerFlags, type Recipe, recipeId, requiredVersion, wholeStand } from "./recipe.ts";

const compile = (recipe: Recipe, stamps: string, file: string, say: (line: string) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const from = join(programsFolder, recipe.requirements);
    const args = ["build", "-v", `-modfile=${from}`, "-ldflags", stamps, "-o", file, `./${recipe.folders[0]}`];
    const go = spawn("go", args, { cwd: programsFolder, env: { ...process.env, ...goEnvironment }, stdio: ["ignore", "inherit", "pipe"] });
    let compiled = 0;
    let last = Date.now();
    const tail: string[] = [];
    createInterface({ input: go.stderr }).on("line", (line) => {
      tail.push(line);
      if (tail.length > 20) tail.shift();
      compiled++;
      if (Date.now() - last < 15_000) return;
      last = Date.now();
      say(`  ${compiled} of about ${recipe.packages} packages`);
    });
    go.on("error", reject);
    go.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`go build failed:\n${tail.join("\n")}`))));
  });

/**
 * A file of programs. Built once per recipe; the whole stand takes ten to fifteen minutes from nothing on two cores.
 * @param say is told what takes long
 * @throws when Go is missing, too old, or does not build it
 */
export const builtPrograms = async (say: (line: string) => void, recipe: Recipe = wholeStand): Promise<string> => {
  const file = join(cacheFolder(), recipeId(recipe), recipe.name);
  if (existsSync(file)) return file;
  if (spawnSync("go", ["version"]).status !== 0)
    throw new Error("the live stand builds Kubernetes and Argo CD from source: install Go 1.26 or newer (https://go.dev/doc/install)");
  const kubernetes = requiredVersion("k8s.io/kubernetes", recipe);
  const argocd = recipe === wholeStand ? requiredVersion(argocdModule) : undefined;
  say(`building Kubernetes ${kubernetes}${argocd ? ` and Argo CD ${argocd}` : ""}, once: some minutes`);
  mkdirSync(join(file, ".."), { recursive: true });
  await compile(recipe, linkerFlags(kubernetes, argocd), `${file}.new`, say);
  renameSync(`${file}.new`, file);
  return file;
};
