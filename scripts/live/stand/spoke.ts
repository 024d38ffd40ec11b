import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { ApiClient } from "./api-client.ts";
import { type ControlPlane, startControlPlane } from "./control-plane.ts";
import { processGroup } from "./process-group.ts";
import type { Stand } from "./stand.ts";

/** A second cluster, without an Argo CD of its own. */
export interface Spoke {
  readonly plane: ControlPlane;
  readonly api: ApiClient;
  /** Gives Argo CD the Secret with its name, address and credentials. */
  readonly introduce: () => Promise<void>;
  /** Takes that Secret away again: Argo CD can then neither sync nor delete anything there. */
  readonly forget: () => Promise<void>;
  /** Ends it and removes all it had; the stand does so too when it ends. */
  readonly stop: () => Promise<void>;
}

const secrets = "/api/v1/namespaces/argocd/secrets";

/** The Secret that `argocd cluster add` would make (Argo CD 3.5, declarative setup, clusters); the admin's certificate takes the place of a token. */
const clusterSecret = (name: string, { url, keys }: ControlPlane) => {
  const data = (file: string): string => readFileSync(join(keys, file)).toString("base64");
  const tlsClientConfig = { caData: data("ca.crt"), certData: data("admin.crt"), keyData: data("admin.key") };
  return {
    apiVersion: "v1",
    kind: "Secret",
    metadata: { name: `cluster-${name}`, namespace: "argocd", labels: { "argocd.argoproj.io/secret-type": "cluster" } },
    stringData: { name, server: url, config: JSON.stringify({ tlsClientConfig }) },
  };
};

/**
 * Starts another control plane beside the stand's own.
 * @param name the cluster's name in the tree
 * @param kubernetes its minor version
 */
export const startSpoke = async (stand: Stand, name: string, kubernetes: string): Promise<Spoke> => {
  const folder = join(stand.folder, `cluster-${name}`);
  const group = processGroup(stand.programs, join(folder, "log"));
  const stop = async (): Promise<void> => {
    await group.stop();
    if (!process.env.LIVE_KEEP) rmSync(folder, { recursive: true, force: true });
  };
  const server = await stand.serverOf(kubernetes);
  const options = { programs: stand.programs, server, group, folder: join(folder, "plane"), served: stand.served(name) };
  const plane = await startControlPlane(options).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  stand.join({ name, api: plane.api, group, stop });
  return {
    plane,
    api: plane.api,
    introduce: async () => {
      await stand.api.call("POST", secrets, clusterSecret(name, plane));
    },
    forget: async () => {
      await stand.api.remove(`${secrets}/cluster-${name}`);
    },
    stop,
  };
};
