import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ApiClient, ApiError, apiClient } from "../../live/stand/api-client.ts";
import { goneWithUs } from "../../live/stand/gone-with-us.ts";
import { startServers } from "../servers.ts";

/** How other programs come to a server: its address, and the folder with the keys of its admin. */
export interface Access {
  readonly url: string;
  readonly keys: string;
}

export interface RunningServers {
  /** By minor version. */
  readonly servers: ReadonlyMap<string, ApiClient>;
  readonly access: ReadonlyMap<string, Access>;
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
  const known = JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, Access>>;
  const missing = versions.filter((version) => known[version] === undefined);
  if (missing.length > 0) throw new Error(`${file} has no server for ${missing.join(", ")}`);
  const access = new Map(versions.map((version) => [version, known[version] ?? { url: "", keys: "" }]));
  const servers = new Map([...access].map(([version, { url, keys }]) => [version, apiClient(url, keys)]));
  return { servers, access, stop: async () => {} };
};

/** Servers of our own, gone when they are stopped, or when this process ends however it does. */
export const ownServers = async (versions: readonly string[], say: (line: string) => void): Promise<RunningServers> => {
  const folder = mkdtempSync(join(tmpdir(), "ashlar-agreement-"));
  goneWithUs(folder);
  const { servers, stop } = await startServers(versions, folder, say);
  for (const { api } of servers.values()) await furnish(api);
  return {
    servers: new Map([...servers].map(([version, { api }]) => [version, api])),
    access: new Map([...servers].map(([version, { url, keys }]) => [version, { url, keys }])),
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
