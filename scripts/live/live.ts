// The live stand. Run: pnpm live (the proof) | pnpm live up [--cluster dev] [--kubernetes 1.35] | pnpm live down
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { workspace } from "../testing/copy-workspace.ts";
import { cacheFolder } from "./stand/cache-folder.ts";
import { chosenVersion, oneOf } from "./stand/chosen-version.ts";
import { goneWithUs } from "./stand/gone-with-us.ts";
import { kubernetesVersions } from "./stand/kubernetes-versions.ts";
import { startStand } from "./stand/stand.ts";
import { evaluatedSources } from "./upstream/evaluated-sources.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cluster: { type: "string", default: "dev" },
    kubernetes: { type: "string" },
    folder: { type: "string", default: join(cacheFolder(), "stand") },
    help: { type: "boolean", short: "h", default: false },
  },
});
const { cluster, kubernetes, folder } = values;
const [pidFile, logFile, readyFile] = ["pid", "up.log", "ready"].map((name) => join(folder, name)) as [string, string, string];
/** What the stand itself keeps, gone with it however it ends. */
const data = join(folder, "data");

const runningPid = (): number | undefined => {
  if (!existsSync(pidFile)) return undefined;
  const pid = Number(readFileSync(pidFile, "utf8"));
  try {
    // The id may have been given to another program since.
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("live.ts") ? pid : undefined;
  } catch {
    return undefined;
  }
};

const hint = (): string =>
  `ready: export KUBECONFIG=${join(data, "plane/kubeconfig")}\n       Argo CD: ${readFileSync(readyFile, "utf8").trim()}\n       end it: pnpm live down\n`;

const refuse = (problem: string): void => {
  console.error(problem);
  process.exitCode = 2;
};

/** Holds the stand until it is told to end. */
const serve = async (): Promise<void> => {
  goneWithUs(data);
  const stand = await startStand({ cluster, ...(kubernetes && { kubernetes }), folder: data, say: (line) => console.log(line) });
  const end = async (): Promise<void> => {
    await stand.stop();
    rmSync(folder, { recursive: true, force: true });
    process.exit(0);
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
  for (const line of stand.substitutions) console.log(`        ${line}`);
  writeFileSync(readyFile, stand.argocd);
  setInterval(() => stand.group.check(), 1000);
};

const up = async (): Promise<void> => {
  if (runningPid() !== undefined) {
    process.stdout.write(hint());
    return;
  }
  // Before anything is built, for what is wrong with it is known at once.
  const { versions: clusters } = await evaluatedSources(workspace);
  const chosen = chosenVersion({ cluster, ...(kubernetes && { wanted: kubernetes }), clusters, versions: kubernetesVersions() });
  if ("problem" in chosen) return refuse(chosen.problem);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const log = openSync(logFile, "a");
  const args = [
    ...process.execArgv,
    fileURLToPath(import.meta.url),
    "serve",
    "--cluster",
    cluster,
    "--kubernetes",
    chosen.version,
    "--folder",
    folder,
  ];
  const child = spawn(process.execPath, args, { detached: true, stdio: ["ignore", log, log] });
  writeFileSync(pidFile, String(child.pid));
  process.on("SIGINT", () => {
    child.kill("SIGTERM");
    process.exit(130);
  });
  let said = 0;
  while (!existsSync(readyFile)) {
    await pause(200);
    const ended = runningPid() === undefined; // asked first, so that its last words are read
    const text = readFileSync(logFile, "utf8");
    process.stdout.write(text.slice(said));
    said = text.length;
    if (ended) {
      process.exitCode = 1;
      return;
    }
  }
  child.unref();
  process.stdout.write(hint());
};

const down = async (): Promise<void> => {
  const pid = runningPid();
  if (pid === undefined) return;
  process.kill(pid, "SIGTERM");
  while (runningPid() !== undefined) await pause(100);
};

/** Every scenario, on a stand of its own. */
const proof = async (): Promise<void> => {
  const args = ["exec", "vitest", "run", "--config", "vitest.live.config.ts"];
  process.exitCode = spawnSync("pnpm", args, { cwd: fileURLToPath(new URL("../..", import.meta.url)), stdio: "inherit" }).status ?? 1;
};

const usage = `usage: pnpm live [up|down] [--cluster NAME] [--kubernetes VERSION]
  without a word it runs every scenario, each cluster on the Kubernetes version that it states
  up    a stand of one cluster (dev) to look into, on the version that the cluster states, or ${oneOf(kubernetesVersions())}
  down  ends it`;

const commands: Readonly<Record<string, () => Promise<void>>> = { proof, up, down, serve };
const word = positionals[0] ?? "proof";
const command = commands[word];
if (values.help) console.log(usage);
else if (command === undefined) refuse(usage);
else if (kubernetes !== undefined && word !== "up" && word !== "serve")
  refuse("--kubernetes is for pnpm live up: the scenarios run on the versions that the clusters state");
else await command();
