import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { Hopeless } from "./wait-until.ts";

/** A program that was started. */
export interface Program {
  readonly name: string;
  /** The id of its process; undefined if it did not start. */
  readonly pid: number | undefined;
  /** Ends it alone, which is then no failure. */
  readonly stop: () => Promise<void>;
  /** Ends it and starts it again. */
  readonly restart: () => Promise<Program>;
}

export interface ProgramOptions {
  /** The name of its log; its own otherwise. */
  readonly log?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Another file than the group's that holds the program. */
  readonly file?: string;
}

/** Starts programs of the stand and ends them again. */
export interface ProcessGroup {
  /** @param args the program's name and its arguments */
  readonly start: (args: readonly string[], options?: ProgramOptions) => Program;
  /** Those that run. */
  readonly programs: () => readonly Program[];
  /** Throws what a program said last if one ended by itself. */
  readonly check: () => void;
  /** Ends all, the last started first. */
  readonly stop: () => Promise<void>;
}

const grace = 5_000; // milliseconds between asking a program to end and ending it

const lastLines = (file: string): string => readFileSync(file, "utf8").trimEnd().split("\n").slice(-8).join("\n");

/**
 * Each program ends when this process does, also by kill -9: the kernel sees to it (see programs/lifetime).
 * @param programs the file with all programs
 * @param folder where the logs go
 */
export const processGroup = (programs: string, folder: string): ProcessGroup => {
  const running = new Set<Program>();
  let ending = false;
  let failure: Error | undefined;
  mkdirSync(folder, { recursive: true });

  const start: ProcessGroup["start"] = (args, options = {}) => {
    const { log = args[0] ?? "program", env = {}, file = programs } = options;
    const logFile = join(folder, `${log}.log`);
    const output = openSync(logFile, "a");
    const child = spawn(file, args, {
      env: { ...process.env, ...env, LIVE_PARENT: String(process.pid) },
      stdio: ["ignore", output, output],
    });
    closeSync(output);
    let stopping = false;
    const ended = new Promise<void>((resolve) => {
      child.on("error", (error) => {
        failure ??= new Hopeless(`${log} did not start: ${error.message}`);
        resolve();
      });
      child.on("exit", (code, signal) => {
        if (!stopping && !ending)
          failure ??= new Hopeless(`${log} ended by itself (${signal ?? code}); its last words:\n${lastLines(logFile)}`);
        resolve();
      });
    });
    const program: Program = {
      name: log,
      pid: child.pid,
      stop: async () => {
        stopping = true;
        child.kill("SIGTERM");
        await Promise.race([ended, pause(grace).then(() => child.kill("SIGKILL"))]);
        await ended;
        running.delete(program);
      },
      restart: async () => {
        await program.stop();
        return start(args, options);
      },
    };
    running.add(program);
    return program;
  };

  const stop = async (): Promise<void> => {
    ending = true;
    for (const program of [...running].reverse()) await program.stop();
  };

  const check = (): void => {
    if (failure !== undefined) throw failure;
  };
  return { start, programs: () => [...running], check, stop };
};
