import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { KubeObject } from "@ashlar/model";
import type { ApiClient } from "./api-client.ts";
import { startApiServer } from "./api-server.ts";
import { controllerManagerArguments } from "./control-plane-arguments.ts";
import { freePort } from "./free-port.ts";
import type { ProcessGroup } from "./process-group.ts";
import { waitUntil } from "./wait-until.ts";

/** A Kubernetes control plane with stand-ins for nodes. */
export interface ControlPlane {
  readonly url: string;
  readonly kubeconfig: string;
  /** The folder with the certificate authority and the certificates and keys of its users. */
  readonly keys: string;
  readonly api: ApiClient;
  /**
   * Puts kube-apiserver and kube-controller-manager of another version in the place of those that run, on the same data and the
   * same port, the server first, as an upgrade of a cluster does. Who watches must connect again.
   * @param server the file that holds them
   */
  readonly moveTo: (server: string) => Promise<void>;
}

const kubeconfig = (url: string, keys: string, user: string): string =>
  `${JSON.stringify(
    {
      apiVersion: "v1",
      kind: "Config",
      "current-context": "live",
      clusters: [{ name: "live", cluster: { server: url, "certificate-authority": join(keys, "ca.crt") } }],
      users: [{ name: user, user: { "client-certificate": join(keys, `${user}.crt`), "client-key": join(keys, `${user}.key`) } }],
      contexts: [{ name: "live", context: { cluster: "live", user } }],
    },
    null,
    2,
  )}\n`;

export interface ControlPlaneOptions {
  /** The file with etcd, the stand-ins and all else. */
  readonly programs: string;
  /** The file with kube-apiserver and kube-controller-manager of the wanted version. */
  readonly server: string;
  readonly group: ProcessGroup;
  /** For keys, data and the kubeconfig; what is there already is used again. */
  readonly folder: string;
  /** The CRDs that its cloud serves. */
  readonly served: readonly KubeObject[];
}

const definitions = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";

/** Starts etcd, kube-apiserver, kube-controller-manager and the stand-ins for nodes, and waits until they answer. */
export const startControlPlane = async ({ programs, server, group, folder, served }: ControlPlaneOptions): Promise<ControlPlane> => {
  const { url, keys, api, moveTo: moveServer } = await startApiServer({ programs, server, group, folder });
  for (const each of served)
    await api.call("PATCH", `${definitions}/${each.metadata.name}?fieldManager=cloud`, each, "application/apply-patch+yaml");
  const configs = { admin: join(folder, "kubeconfig"), "controller-manager": join(folder, "controller-manager.kubeconfig") };
  for (const [user, file] of Object.entries(configs)) writeFileSync(file, kubeconfig(url, keys, user), { mode: 0o600 });
  const managerArguments = controllerManagerArguments({
    folder,
    managerPort: await freePort(),
    kubeconfig: configs["controller-manager"],
  });
  let manager = group.start(managerArguments, { file: server });
  group.start(["nodes", "--kubeconfig", configs.admin]);
  await waitUntil("the controllers work: the first namespace has its service account", () => {
    group.check();
    return api.get("/api/v1/namespaces/default/serviceaccounts/default");
  });
  const moveTo: ControlPlane["moveTo"] = async (next) => {
    await moveServer(next);
    await manager.stop();
    manager = group.start(managerArguments, { file: next });
  };
  return { url, kubeconfig: configs.admin, keys, api, moveTo };
};
