import { join } from "node:path";

/** Controllers that look for a cloud, or for nodes that renew themselves: there is neither. */
const without = ["node-lifecycle-controller", "node-ipam-controller", "node-route-controller", "service-lb-controller"];

/** Where kube-apiserver listens, and what it reads. */
interface ApiServerSettings {
  readonly folder: string;
  /** Where etcd answers. */
  readonly etcd: string;
  readonly port: number;
}

interface ManagerSettings {
  readonly folder: string;
  readonly managerPort: number;
  readonly kubeconfig: string;
}

/** Flags that every Kubernetes version from 1.33 knows. */
export const apiServerArguments = ({ folder, etcd, port }: ApiServerSettings): readonly string[] => {
  const key = (name: string): string => join(folder, "keys", name);
  return [
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
  ];
};

/** Flags that every Kubernetes version from 1.33 knows. */
export const controllerManagerArguments = ({ folder, managerPort, kubeconfig }: ManagerSettings): readonly string[] => {
  const key = (name: string): string => join(folder, "keys", name);
  return [
    "kube-controller-manager",
    `--kubeconfig=${kubeconfig}`,
    `--authentication-kubeconfig=${kubeconfig}`,
    `--authorization-kubeconfig=${kubeconfig}`,
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
  ];
};
