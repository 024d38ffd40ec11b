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

const childrenOf = (pid: string): readonly string[] =>
  read(`/proc/${pid}/task/${pid}/children`)
    .split(" ")
    .filter((word) => word !== "");

/** Seconds that the tasks of a process have run: Linux, the first word of each task's `schedstat`, in nanoseconds (sched-stats). */
const cpuOf = (pid: string): number =>
  tasks(pid).reduce((sum, task) => sum + Number(read(`/proc/${pid}/task/${task}/schedstat`).split(" ")[0]), 0) / 1e9;

/** The most memory that a process has held, in MiB (VmHWM, proc_pid_status(5)); 0 once it has ended. */
const memoryOf = (pid: string): number => Number(/^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;

const descendantsOf = (pid: string): readonly string[] => childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)]);

const everyMs = 10;

// bash, because its `time` counts in milliseconds and is there wherever bash is. It prints on its own stderr; the command's goes to ours.
const timed = 'TIMEFORMAT="%3U %3S"; time "$@" 2>&3';

/**
 * Runs a command to its end and says what it cost. bash's `time` knows the command and every process that the command waited for.
 * What it left behind unawaited (esbuild's service ends by itself, a moment before its parent) is looked up in /proc every
 * 10 ms; the most that was seen of it counts. Linux only.
 * @throws if the command fails
 */
export const measure = async (command: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Cost> => {
  const bash = spawn("bash", ["-c", timed, "bash", ...command], { env, stdio: ["ignore", "ignore", "pipe", process.stderr] });
  const cpu = new Map<string, number>();
  const memory = new Map<string, number>();
  let main: string | undefined;
  let unawaited: readonly string[] = [];
  const raise = (most: Map<string, number>, pid: string, value: number): unknown => most.set(pid, Math.max(value, most.get(pid) ?? 0));
  const sample = setInterval(() => {
    main ??= childrenOf(String(bash.pid))[0];
    if (main === undefined) return;
    const under = descendantsOf(main);
    const own = memoryOf(main);
    if (own === 0) return; // ended: what still lives is no longer found under it
    unawaited = under;
    raise(memory, main, own);
    for (const pid of under) {
      raise(cpu, pid, cpuOf(pid));
      raise(memory, pid, memoryOf(pid));
    }
  }, everyMs);
  let printed = "";
  bash.stderr?.on("data", (chunk: Buffer) => {
    printed += chunk.toString();
  });
  const code = await new Promise((resolve) => bash.on("close", resolve));
  clearInterval(sample);
  if (code !== 0) throw new Error(`${command.join(" ")} exited with ${code}`);
  const [user = Number.NaN, system = Number.NaN] = printed.trim().split(/\s+/).map(Number);
  return {
    cpu: user + system + unawaited.reduce((sum, pid) => sum + (cpu.get(pid) ?? 0), 0),
    memory: memory.get(main ?? "") ?? Number.NaN,
    largest: Math.max(...memory.values()),
  };
};
