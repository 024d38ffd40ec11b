import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** What a command cost. */
export interface Cost {
  /** Seconds of CPU, user and system, of the process and all that it started. */
  readonly cpu: number;
  /** The most memory that the process itself held, in MiB. */
  readonly memory: number;
  /** The most memory that any one of these processes held, in MiB. */
  readonly largest: number;
}

interface Seen {
  readonly pid: string;
  /** Seconds so far. */
  readonly cpu: number;
  /** The most so far, in MiB. */
  readonly memory: number;
}

const read = (file: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return ""; // the process has ended
  }
};

const tasks = (pid: string): readonly string[] => {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
};

const childrenOf = (pid: string): readonly string[] => read(`/proc/${pid}/task/${pid}/children`).split(" ").filter((word) => word !== "");

/** Linux: the first word of a task's `schedstat` is the nanoseconds that it ran (sched-stats); VmHWM is a process's most memory (proc_pid_status(5)). */
const look = (pid: string): Seen => ({
  pid,
  cpu: tasks(pid).reduce((sum, task) => sum + Number(read(`/proc/${pid}/task/${task}/schedstat`).split(" ")[0]), 0) / 1e9,
  memory: Number(/^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024,
});

const descendantsOf = (pid: string): readonly string[] => childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)]);

const everyMs = 10;

// bash, because its `time` counts in milliseconds and is there wherever bash is. It prints on its own stderr; the command's goes to ours.
const timed = 'TIMEFORMAT="%3U %3S"; time "$@" 2>&3';

/**
 * Runs a command to its end and says what it cost. bash's `time` knows the command and every process that the command waited for.
 * What it left behind unawaited (esbuild's service ends by itself when its parent is gone) is looked up in /proc every
 * 10 ms, and the last look counts. Linux only.
 * @throws if the command fails
 */
export const measure = async (command: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Cost> => {
  const bash = spawn("bash", ["-c", timed, "bash", ...command], { env, stdio: ["ignore", "ignore", "pipe", process.stderr] });
  const peaks = new Map<string, number>();
  let main: string | undefined;
  let others: readonly Seen[] = [];
  const sample = setInterval(() => {
    main ??= childrenOf(String(bash.pid))[0];
    if (main === undefined) return;
    const own = look(main);
    const seen = descendantsOf(main).map(look);
    if (own.memory === 0) return; // ended: what lives on is no longer found under it
    others = seen;
    for (const { pid, memory } of [own, ...seen]) peaks.set(pid, Math.max(memory, peaks.get(pid) ?? 0));
  }, everyMs);
  let printed = "";
  bash.stderr?.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  const code = await new Promise((resolve) => bash.on("close", resolve));
  clearInterval(sample);
  if (code !== 0) throw new Error(`${command.join(" ")} exited with ${code}`);
  const [user = Number.NaN, system = Number.NaN] = printed.trim().split(/\s+/).map(Number);
  return {
    cpu: user + system + others.reduce((sum, { cpu }) => sum + cpu, 0),
    memory: peaks.get(main ?? "") ?? Number.NaN,
    largest: Math.max(...peaks.values()),
  };
};
