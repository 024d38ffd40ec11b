import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { Hopeless } from "./wait-until.ts";

/** Starts programs of the stand and ends them again. */
export interface ProcessGroup {
  /** @param args the program's name and its arguments */
  readonly start: (args: readonly string[], options?: { readonly log?: string; readonly env?: NodeJS.ProcessEnv }) => void;
  /** Throws what a program said last if one ended by itself. */
  readonly check: () => void;
  /** Ends all, the last started first. */
  readonly stop: () => Promise<void>;
}

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
}

const grace = 5_000; // milliseconds between asking a program to end and ending it

const lastLines = (file: string): string => readFileSync(file, "utf8").trimEnd().split("\n").slice(-8).join("\n");

/**
 * Each program ends when this process does, also by kill -9: the kernel sees to it (see die_with_parent.go).
 * @param programs the file with all programs
 * @param folder where the logs go
 */
export const processGroup = (programs: string, folder: string): ProcessGroup => {
  const running: Running[] = [];
  let stopping = false;
  let failure: Error | undefined;
  mkdirSync(folder, { recursive: true });

  const start: ProcessGroup["start"] = (args, { log = args[0] ?? "program", env = {} } = {}) => {
    const file = join(folder, `${log}.log`);
    const output = openSync(file, "a");
    const child = spawn(programs, args, {
      env: { ...process.env, ...env, LIVE_PARENT: String(process.pid) },
      stdio: ["ignore", output, output],
    });
    closeSync(output);
    const ended = new Promise<void>((resolve) => {
      child.on("error", (error) => {
        failure ??= new Hopeless(`${log} did not start: ${error.message}`);
        resolve();
      });
      child.on("exit", (code, signal) => {
        if (!stopping) failure ??= new Hopeless(`${log} ended by itself (${signal ?? code}); its last words:\n${lastLines(file)}`);
        resolve();
      });
    });
    running.push({ child, ended });
  };

  const stop = async (): Promise<void> => {
    stopping = true;
    for (const { child, ended } of running.toReversed()) {
      child.kill("SIGTERM");
      await Promise.race([ended, pause(grace).then(() => child.kill("SIGKILL"))]);
      await ended;
    }
    running.length = 0;
  };

  const check = (): void => {
    if (failure !== undefined) throw failure;
  };
  return { start, check, stop };
};
