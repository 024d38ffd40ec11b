import type { Io } from "./io.ts";

/** A flag as `--help` shows it and the parser reads it. */
export interface Flag {
  readonly type: "boolean" | "string";
  readonly multiple?: boolean;
  /** What stands for the value in `--help`: `NAME`. */
  readonly value?: string;
  /** The values it takes, where they are few. */
  readonly choices?: readonly string[];
  readonly help: string;
}

export interface Given {
  readonly positionals: readonly string[];
  readonly flag: (name: string) => boolean;
  readonly text: (name: string) => string | undefined;
  readonly texts: (name: string) => readonly string[] | undefined;
  readonly root: string;
}

export interface Command {
  /** As it is typed: `render`, `image set`. */
  readonly name: string;
  readonly summary: string;
  /** What follows the name: `PATH|kind/name`. */
  readonly operands: string;
  /** How many operands it takes, at least and at most. */
  readonly count: readonly [least: number, most: number];
  readonly flags: Readonly<Record<string, Flag>>;
  readonly example: string;
  /** It needs no repository: outside of one, the working directory stands for its root. */
  readonly anywhere?: true;
  /** Resolves to the exit code: 0 all well, 1 problems. */
  readonly run: (given: Given, io: Io) => Promise<number>;
}

/** Wrong usage: reported in one line, exit code 2. */
export class UsageError extends Error {}
