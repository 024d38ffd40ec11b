import { randomInt, randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import type { Problem } from "@ashlar/model";
import { diskProblem, errorCode, untouched } from "./disk-problem.ts";
import { clustersFolder } from "./manifest-file.ts";

/** The right of one process to write a tree. */
export interface Claim {
  readonly release: () => void;
}

/** A run takes seconds; a claim from another machine, whose processes nobody can look up here, is dead after this. */
const foreignClaimLives = 10 * 60_000; // milliseconds

/**
 * When a process started, in ticks since boot; `dead` for one that is only waiting to be reaped; "" where the system does
 * not tell. Linux: fields 3 and 22 of /proc/<pid>/stat (proc_pid_stat(5)), counted after the name in brackets.
 */
const startOf = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? "dead" : (fields[19] ?? "");
  } catch {
    return "";
  }
};

const runs = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM"; // it runs, as another user
  }
};

/** A claim is an empty file; all there is to know stands in its name, so it can never be half written. */
const claimName = (): string => [encodeURIComponent(hostname()), process.pid, startOf(process.pid), randomUUID()].join("~");

const isAlive = (folder: string, name: string): boolean => {
  const [host, id, start] = name.split("~");
  if (host !== encodeURIComponent(hostname())) {
    return Date.now() - (statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0) < foreignClaimLives;
  }
  const pid = Number(id);
  const now = startOf(pid);
  return runs(pid) && now !== "dead" && (now === "" || start === "" || now === start);
};

const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

const busy = (folder: string, name: string): Problem => {
  const [host, pid] = name.split("~");
  return {
    rule: "busy",
    file: clustersFolder,
    message: `another run of ashlar is writing ${clustersFolder}/ (process ${pid} on ${host})`,
    remedy: `wait until it is done, then render again; if there is no such run, remove ${join(folder, name)}`,
  };
};

/** The claims of runs that are still alive; those of dead ones are swept away. */
const rivals = (folder: string, own: string): readonly string[] => {
  const alive: string[] = [];
  for (const name of readdirSync(folder)) {
    if (name === own) continue;
    if (isAlive(folder, name)) alive.push(name);
    else rmSync(join(folder, name), { force: true });
  }
  return alive;
};

/**
 * Claims the tree for this process. Each run first puts down a claim of its own, then looks for others: of two runs at
 * least the later one sees the other and withdraws, so two never write together. Since no two claims share a name, a
 * dead one can be swept away by anybody at any time, without a race about who takes it over.
 */
export const claimTree = (stateFolder: string): Claim | Problem => {
  const folder = join(stateFolder, "claims");
  try {
    mkdirSync(folder, { recursive: true });
    for (let attempt = 1; ; attempt++) {
      const name = claimName();
      const release = (): void => rmSync(join(folder, name), { force: true });
      writeFileSync(join(folder, name), "", { flag: "wx" });
      const [rival] = rivals(folder, name);
      if (rival === undefined) return { release };
      release();
      if (attempt === 4) return busy(folder, rival);
      pause(randomInt(10, 60)); // two that met withdraw both; chance lets one be first
    }
  } catch (error) {
    return diskProblem(error, folder, untouched);
  }
};
