import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ApiClient, ApiError, apiClient } from "../../live/stand/api-client.ts";
import { goneWithUs } from "../../live/stand/gone-with-us.ts";
import { startServers } from "../servers.ts";

export interface RunningServers {
  /** By minor version. */
  readonly servers: ReadonlyMap<string, ApiClient>;
  readonly stop: () => Promise<void>;
}

/** Where objects live that are asked about, with the ServiceAccount that a controller would make. */
const namespaces = ["default", "shop", "team-a", "team-b"];

const unlessThere = async (work: Promise<unknown>): Promise<void> => {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 409) throw error;
  }
};

const furnish = async (api: ApiClient): Promise<void> => {
  for (const name of namespaces) {
    await unlessThere(api.call("POST", "/api/v1/namespaces", { metadata: { name } }));
    await unlessThere(api.call("POST", `/api/v1/namespaces/${name}/serviceaccounts`, { metadata: { name: "default" } }));
  }
};

/**
 * Servers that somebody else runs.
 * @param file JSON, by minor version the `url` of the server and the folder with the `keys` of its admin
 */
export const serversOf = (file: string, versions: readonly string[]): RunningServers => {
  const known = JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, { readonly url: string; readonly keys: string }>>;
  const missing = versions.filter((version) => known[version] === undefined);
  if (missing.length > 0) throw new Error(`${file} has no server for ${missing.join(", ")}`);
  const servers = new Map(versions.map((version) => [version, apiClient(known[version]?.url ?? "", known[version]?.keys ?? "")]));
  return { servers, stop: async () => {} };
};

/** Servers of our own, gone when they are stopped, or when this process ends however it does. */
export const ownServers = async (versions: readonly string[], say: (line: string) => void): Promise<RunningServers> => {
  const folder = mkdtempSync(join(tmpdir(), "ashlar-agreement-"));
  goneWithUs(folder);
  const { servers, stop } = await startServers(versions, folder, say);
  for (const { api } of servers.values()) await furnish(api);
  return {
    servers: new Map([...servers].map(([version, { api }]) => [version, api])),
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
