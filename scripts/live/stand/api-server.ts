import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { type ApiClient, apiClient } from "./api-client.ts";
import { apiServerArguments } from "./control-plane-arguments.ts";
import { freePort } from "./free-port.ts";
import type { ProcessGroup, Program } from "./process-group.ts";
import { waitUntil } from "./wait-until.ts";

/** A kube-apiserver with an etcd of its own, and nothing that acts on what it stores. */
export interface ApiServer {
  readonly url: string;
  readonly port: number;
  /** Where its etcd answers. */
  readonly etcd: string;
  /** The folder with the certificate authority and the certificates and keys of its users. */
  readonly keys: string;
  readonly api: ApiClient;
  /** Puts kube-apiserver of another version in the place of the one that runs, on the same data and port. */
  readonly moveTo: (server: string) => Promise<void>;
}

export interface ApiServerOptions {
  /** The file with etcd and the maker of keys. */
  readonly programs: string;
  /** The file with kube-apiserver of the wanted version. */
  readonly server: string;
  readonly group: ProcessGroup;
  /** For keys and data; what is there already is used again. */
  readonly folder: string;
  /** Further arguments of kube-apiserver. */
  readonly more?: readonly string[];
  /** What the logs are called, where several run in one group. */
  readonly name?: string;
}

/** Starts etcd and kube-apiserver, and waits until the server answers. */
export const startApiServer = async ({ programs, server, group, folder, more = [], name = "" }: ApiServerOptions): Promise<ApiServer> => {
  const keys = join(folder, "keys");
  mkdirSync(folder, { recursive: true });
  if (!existsSync(keys)) {
    const { status, stderr } = spawnSync(programs, ["keys", keys], { encoding: "utf8" });
    if (status !== 0) throw new Error(`no keys: ${stderr}`);
  }
  const [etcdPort, peerPort, port] = [await freePort(), await freePort(), await freePort()];
  const [etcd, peer, url] = [`http://127.0.0.1:${etcdPort}`, `http://127.0.0.1:${peerPort}`, `https://127.0.0.1:${port}`];
  group.start(
    [
      "etcd",
      "--name=live",
      `--data-dir=${join(folder, "etcd")}`,
      "--unsafe-no-fsync",
      "--log-level=warn",
      `--listen-client-urls=${etcd}`,
      `--advertise-client-urls=${etcd}`,
      `--listen-peer-urls=${peer}`,
      `--initial-advertise-peer-urls=${peer}`,
      `--initial-cluster=live=${peer}`,
    ],
    { log: `etcd${name}` },
  );
  const api = apiClient(url, keys);
  const start = async (file: string): Promise<Program> => {
    const started = group.start([...apiServerArguments({ folder, etcd, port }), ...more], { file, log: `kube-apiserver${name}` });
    await waitUntil("the API server is ready", async () => {
      group.check();
      const ready = await api.call("GET", "/readyz");
      return ready.message === "ok";
    });
    return started;
  };
  let running = await start(server);
  const moveTo: ApiServer["moveTo"] = async (next) => {
    await running.stop();
    running = await start(next);
  };
  return { url, port, etcd, keys, api, moveTo };
};
