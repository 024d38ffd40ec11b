import type { ApiClient } from "../../live/stand/api-client.ts";
import { inTurn } from "./in-parallel.ts";
import { ownServers, type RunningServers, serversOf } from "./running-servers.ts";

interface Settings {
  readonly help: boolean;
  readonly against?: string | undefined;
  readonly versions: readonly string[];
}

/** A program that asks API servers and says what came of it. */
export interface Asking<Of extends Settings> {
  readonly usage: string;
  readonly readArguments: (args: string[]) => Of;
  readonly say: (line: string) => void;
  /** Whether the servers say what we do. */
  readonly run: (servers: RunningServers, settings: Of) => Promise<boolean>;
}

const exitCodeOf = async <Of extends Settings>({ usage, readArguments, say, run }: Asking<Of>): Promise<number> => {
  const settings = readArguments(process.argv.slice(2));
  if (settings.help) {
    say(usage);
    return 0;
  }
  const servers = settings.against ? serversOf(settings.against, settings.versions) : await ownServers(settings.versions, say);
  try {
    return (await run(servers, settings)) ? 0 : 1;
  } finally {
    await servers.stop();
  }
};

/** Runs it as this process: servers of its own or those that the arguments name, and an exit code that is 2 where it failed itself. */
export const runAgainstServers = async <Of extends Settings>(asking: Asking<Of>): Promise<void> => {
  try {
    process.exitCode = await exitCodeOf(asking);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
};

/** `v1.36.3` of each server. */
export const releasesOf = (servers: ReadonlyMap<string, ApiClient>): Promise<readonly string[]> =>
  inTurn([...servers.values()], async (api) => String((await api.call("GET", "/version")).gitVersion));
