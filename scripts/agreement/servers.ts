import { join } from "node:path";
import { type ApiServer, startApiServer } from "../live/stand/api-server.ts";
import { builtPrograms } from "../live/stand/build.ts";
import { controlPlaneRecipe } from "../live/stand/kubernetes-versions.ts";
import { processGroup } from "../live/stand/process-group.ts";

export interface Servers {
  /** By minor version, in the order that was asked for. */
  readonly servers: ReadonlyMap<string, ApiServer>;
  readonly stop: () => Promise<void>;
}

/**
 * Real API servers, one for each version, to be asked and not to be lived in: no controller acts on what they store.
 * @param versions minor versions of Kubernetes, of those that scripts/live/programs can build
 * @param folder for keys, data and logs
 */
export const startServers = async (versions: readonly string[], folder: string, say: (line: string) => void): Promise<Servers> => {
  const programs = await builtPrograms(say);
  const group = processGroup(programs, join(folder, "log"));
  const servers = new Map<string, ApiServer>();
  try {
    for (const version of versions) {
      const server = await builtPrograms(say, controlPlaneRecipe(version));
      servers.set(version, await startApiServer({ programs, server, group, folder: join(folder, version), name: `-${version}` }));
    }
  } catch (error) {
    await group.stop();
    throw error;
  }
  return { servers, stop: () => group.stop() };
};
