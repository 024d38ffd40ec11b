import { readFileSync } from "node:fs";
import type { Program } from "./process-group.ts";

/** The memory of one process in MiB: its own, and its share of what it shares (Linux, proc_pid_smaps(5): Pss). Throws if it ended. */
export const memoryOf = (pid: number): number =>
  Number(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8").match(/^Pss:\s+(\d+) kB$/m)?.[1] ?? 0) / 1024;

/** `1234 MiB in all: kube-apiserver 512, etcd 98`, the largest first. */
export const memoryLine = (sizes: Readonly<Record<string, number>>): string => {
  const sorted = Object.entries(sizes).sort(([, a], [, b]) => b - a);
  const all = sorted.reduce((sum, [, size]) => sum + size, 0);
  return `${Math.round(all)} MiB in all: ${sorted.map(([name, size]) => `${name} ${Math.round(size)}`).join(", ")}`;
};

/** The memory of every program of a stand, and of this process, which serves the upstream stand-ins; in MiB. */
export const memoryOfStand = (programs: readonly Pick<Program, "name" | "pid">[]): Readonly<Record<string, number>> => ({
  ...Object.fromEntries(programs.flatMap(({ name, pid }) => (pid === undefined ? [] : [[name, memoryOf(pid)]]))),
  "this process": memoryOf(process.pid),
});
