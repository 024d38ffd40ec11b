import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ApiClient, apiClient } from "./api-client.ts";
import { freePort } from "./free-port.ts";
import type { ProcessGroup } from "./process-group.ts";
import { waitUntil } from "./wait-until.ts";

/** A Kubernetes control plane with stand-ins for nodes. */
export interface ControlPlane {
  readonly url: string;
  readonly kubeconfig: string;
  readonly api: ApiClient;
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

/** Controllers that look for a cloud, or for nodes that renew themselves: there is neither. */
const without = ["node-lifecycle-controller", "node-ipam-controller", "node-route-controller", "service-lb-controller"];

/**
 * Starts etcd, kube-apiserver, kube-controller-manager and the stand-ins for nodes, and waits until they answer.
 * @param folder for keys, data and the kubeconfig; what is there already is used again
 */
export const startControlPlane = async (programs: string, group: ProcessGroup, folder: string): Promise<ControlPlane> => {
  const keys = join(folder, "keys");
  mkdirSync(folder, { recursive: true });
  if (!existsSync(keys)) {
    const { status, stderr } = spawnSync(programs, ["keys", keys], { encoding: "utf8" });
    if (status !== 0) throw new Error(`no keys: ${stderr}`);
  }
  const [etcdPort, peerPort, port, managerPort] = [await freePort(), await freePort(), await freePort(), await freePort()];
  const [etcd, peer, url] = [`http://127.0.0.1:${etcdPort}`, `http://127.0.0.1:${peerPort}`, `https://127.0.0.1:${port}`];
  const configs = { admin: join(folder, "kubeconfig"), "controller-manager": join(folder, "controller-manager.kubeconfig") };
  for (const [user, file] of Object.entries(configs)) writeFileSync(file, kubeconfig(url, keys, user), { mode: 0o600 });
  const manager = configs["controller-manager"];
  const key = (name: string): string => join(keys, name);

  group.start([
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
  ]);
  group.start([
    "kube-apiserver",
    `--etcd-servers=${etcd}`,
    "--bind-address=127.0.0.1",
    "--advertise-address=127.0.0.1",
    `--secure-port=${port}`,
    "--endpoint-reconciler-type=none", // an Endpoints object may not name a loopback address
    `--tls-cert-file=${key("server.crt")}`,
    `--tls-private-key-file=${key("server.key")}`,
    `--client-ca-file=${key("ca.crt")}`,
    `--requestheader-client-ca-file=${key("ca.crt")}`, // else the controller manager complains every 5 s
    "--requestheader-allowed-names=nobody",
    "--requestheader-username-headers=X-Remote-User",
    "--requestheader-group-headers=X-Remote-Group",
    "--requestheader-extra-headers-prefix=X-Remote-Extra-",
    "--service-account-issuer=https://kubernetes.default.svc.cluster.local",
    `--service-account-key-file=${key("service-accounts.key")}`,
    `--service-account-signing-key-file=${key("service-accounts.key")}`,
    "--authorization-mode=Node,RBAC",
    "--anonymous-auth=false",
    "--profiling=false",
    "--service-cluster-ip-range=10.96.0.0/16",
    "--allow-privileged=true",
  ]);
  const api = apiClient(url, keys);
  await waitUntil("the API server is ready", async () => {
    group.check();
    const ready = await api.call("GET", "/readyz");
    return ready.message === "ok";
  });
  group.start([
    "kube-controller-manager",
    `--kubeconfig=${manager}`,
    `--authentication-kubeconfig=${manager}`,
    `--authorization-kubeconfig=${manager}`,
    "--bind-address=127.0.0.1",
    `--secure-port=${managerPort}`,
    `--cert-dir=${join(folder, "manager")}`,
    "--leader-elect=false",
    "--use-service-account-credentials=true",
    `--service-account-private-key-file=${key("service-accounts.key")}`,
    `--root-ca-file=${key("ca.crt")}`,
    `--controllers=*,${without.map((name) => `-${name}`).join(",")}`,
    "--kube-api-qps=500",
    "--kube-api-burst=1000",
  ]);
  group.start(["nodes", "--kubeconfig", configs.admin]);
  await waitUntil("the controllers work: the first namespace has its service account", () => {
    group.check();
    return api.get("/api/v1/namespaces/default/serviceaccounts/default");
  });
  return { url, kubeconfig: configs.admin, api };
};
