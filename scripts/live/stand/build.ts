import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { cacheFolder } from "./cache-folder.ts";
import { programsFolder } from "./programs-folder.ts";

/** What is built, and how: another flag is another recipe. No cgo, so that the file runs wherever the kernel does. */
const environment = { CGO_ENABLED: "0", GOFLAGS: "-mod=readonly -trimpath -buildvcs=false" };
const stamped = ["k8s.io/component-base/version", "k8s.io/client-go/pkg/version"];

/** Programs report the version that they were built from; unstamped they would all say v0.0.0. */
const linkerFlags = (kubernetes: string, argocd: string): string => {
  const [major, minor] = kubernetes.slice(1).split(".");
  const values = { gitVersion: kubernetes, gitMajor: major, gitMinor: minor, gitTreeState: "clean", gitCommit: "module" };
  const stamps = stamped.flatMap((name) => Object.entries(values).map(([key, value]) => `-X ${name}.${key}=${value}`));
  return ["-s -w", ...stamps, `-X github.com/argoproj/argo-cd/v3/common.version=${argocd.slice(1)}`].join(" ");
};

const sources = (): readonly string[] =>
  readdirSync(programsFolder)
    .filter((name) => /\.go$|^go\.(?:mod|sum)$/.test(name))
    .sort();

const recipeId = (): string => {
  const hash = createHash("sha256").update(JSON.stringify(environment)).update(linkerFlags("v0", "v0"));
  for (const name of sources()) hash.update(`${name}\0`).update(readFileSync(join(programsFolder, name)));
  return hash.digest("hex").slice(0, 16);
};

/** The version of a module, as go.mod requires it. */
export const requiredVersion = (module: string): string => {
  const found = readFileSync(join(programsFolder, "go.mod"), "utf8").match(
    new RegExp(`^\\s*(?:require )?${module.replaceAll(".", "\\.")} (v\\S+)`, "m"),
  );
  if (found?.[1] === undefined) throw new Error(`scripts/live/programs/go.mod requires no ${module}`);
  return found[1];
};

/** The folder of a module's sources in Go's own cache. */
export const moduleFolder = (module: string): string => {
  const args = ["mod", "download", "-json", `${module}@${requiredVersion(module)}`];
  const { stdout, status, stderr } = spawnSync("go", args, { cwd: programsFolder, encoding: "utf8" });
  const folder: unknown = status === 0 ? JSON.parse(stdout).Dir : undefined;
  if (typeof folder !== "string") throw new Error(`go mod download ${module}: ${stdout}${stderr}`);
  return folder;
};

/** About how many packages a build compiles when nothing is cached: only for the progress. */
const packages = 3000;

const compile = (file: string, say: (line: string) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const kubernetes = requiredVersion("k8s.io/kubernetes");
    const argocd = requiredVersion("github.com/argoproj/argo-cd/v3");
    const args = ["build", "-v", "-ldflags", linkerFlags(kubernetes, argocd), "-o", file, "."];
    const go = spawn("go", args, { cwd: programsFolder, env: { ...process.env, ...environment }, stdio: ["ignore", "inherit", "pipe"] });
    let compiled = 0;
    let last = Date.now();
    const tail: string[] = [];
    createInterface({ input: go.stderr }).on("line", (line) => {
      tail.push(line);
      if (tail.length > 20) tail.shift();
      compiled++;
      if (Date.now() - last < 15_000) return;
      last = Date.now();
      say(`  ${compiled} of about ${packages} packages`);
    });
    go.on("error", reject);
    go.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`go build failed:\n${tail.join("\n")}`))));
  });

/**
 * The file with all programs of the stand. Built once per recipe, from nothing in ten to fifteen minutes on two cores.
 * @param say is told what takes long
 * @throws when Go is missing, too old, or does not build it
 */
export const builtPrograms = async (say: (line: string) => void): Promise<string> => {
  const file = join(cacheFolder(), recipeId(), "live");
  if (existsSync(file)) return file;
  if (spawnSync("go", ["version"]).status !== 0)
    throw new Error("the live stand builds Kubernetes and Argo CD from source: install Go 1.26 or newer (https://go.dev/doc/install)");
  say(
    `building Kubernetes ${requiredVersion("k8s.io/kubernetes")} and Argo CD ${requiredVersion("github.com/argoproj/argo-cd/v3")}, once: some minutes`,
  );
  mkdirSync(join(file, ".."), { recursive: true });
  await compile(`${file}.new`, say);
  renameSync(`${file}.new`, file);
  return file;
};
