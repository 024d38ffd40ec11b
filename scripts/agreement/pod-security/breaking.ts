/** Something that a pod may say, and the place: `c` is its container, `i` its init container, `s` its spec, `a` its annotations. */
export type Breaking = readonly [place: "c" | "i" | "s" | "a", path: string, value: unknown];

const contexts = (path: string, ...values: readonly unknown[]): readonly Breaking[] =>
  (["c", "i", "s"] as const).flatMap((place) => values.map((value): Breaking => [place, `securityContext.${path}`, value]));

const ofContainers = (path: string, ...values: readonly unknown[]): readonly Breaking[] =>
  (["c", "i"] as const).flatMap((place) => values.map((value): Breaking => [place, path, value]));

const volumes: readonly unknown[] = [
  { hostPath: { path: "/var/log" } },
  { hostPath: { path: "/dev/fuse", type: "CharDevice" } },
  { nfs: { server: "nfs.example.com", path: "/" } },
  { gitRepo: { repository: "https://example.com/a.git" } },
  { iscsi: { targetPortal: "10.0.0.1:3260", iqn: "iqn.2001-04.com.example:storage.disk1", lun: 0 } },
  { awsElasticBlockStore: { volumeID: "vol-1" } },
  { csi: { driver: "secrets.example.com" } },
  { ephemeral: { volumeClaimTemplate: { spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "1Gi" } } } } } },
  { emptyDir: { medium: "Memory" } },
  { projected: { sources: [{ serviceAccountToken: { path: "token" } }] } },
  {},
];

const sysctls = [
  ...["kernel.shm_rmid_forced", "net.ipv4.tcp_keepalive_time", "net.ipv4.tcp_rmem", "net.ipv4.tcp_slow_start_after_idle"],
  ...["kernel.msgmax", "net.core.somaxconn", "net.ipv4.ip_local_reserved_ports", "net.ipv4.tcp_syncookies"],
];

/** What pods say that the Pod Security Standards look at, allowed and forbidden alike. A value of undefined takes the field away. */
export const breakings: readonly Breaking[] = [
  ...contexts("runAsNonRoot", true, false, undefined),
  ...contexts("runAsUser", 0, 1000, undefined),
  ...contexts(
    "seccompProfile",
    { type: "Unconfined" },
    { type: "RuntimeDefault" },
    { type: "Localhost", localhostProfile: "a.json" },
    undefined,
  ),
  ...contexts("appArmorProfile", { type: "Unconfined" }, { type: "RuntimeDefault" }),
  ...contexts("seLinuxOptions", { type: "spc_t" }, { type: "container_engine_t" }, { user: "u" }, { role: "r" }, { level: "s0:c1,c2" }),
  ...ofContainers("securityContext.privileged", true, false),
  ...ofContainers("securityContext.allowPrivilegeEscalation", true, undefined),
  ...ofContainers(
    "securityContext.capabilities",
    undefined,
    { drop: ["all"] },
    { drop: ["NET_RAW"] },
    { drop: ["ALL"], add: ["NET_BIND_SERVICE"] },
  ),
  ...ofContainers(
    "securityContext.capabilities",
    { drop: ["ALL"], add: ["CHOWN"] },
    { add: ["SYS_ADMIN"] },
    { drop: ["ALL"], add: ["NET_RAW"] },
  ),
  ...ofContainers("securityContext.procMount", "Default", "Unmasked"),
  ...ofContainers("securityContext.readOnlyRootFilesystem", true, false),
  ...ofContainers(
    "ports",
    [{ containerPort: 80 }],
    [{ containerPort: 80, hostPort: 80 }],
    [{ containerPort: 53, hostPort: 0, protocol: "UDP" }],
  ),
  ["c", "livenessProbe", { httpGet: { port: 80, host: "10.0.0.1" } }],
  ["c", "readinessProbe", { tcpSocket: { port: 80, host: "" } }],
  ["c", "startupProbe", { tcpSocket: { port: 80, host: "127.0.0.1" } }],
  ["c", "lifecycle", { preStop: { httpGet: { port: 80, host: "example.com" } } }],
  ["c", "lifecycle", { postStart: { httpGet: { port: 80 } } }],
  ["s", "hostNetwork", true],
  ["s", "hostPID", true],
  ["s", "hostIPC", true],
  ["s", "hostUsers", false],
  ["s", "hostUsers", true],
  ["s", "os", { name: "linux" }],
  ...volumes.map((volume): Breaking => ["s", "volumes", [{ name: "a", ...(volume as object) }]]),
  ...sysctls.map((name): Breaking => ["s", "securityContext.sysctls", [{ name, value: "1" }]]),
  ["a", "container.apparmor.security.beta.kubernetes.io/web", "unconfined"],
  ["a", "container.apparmor.security.beta.kubernetes.io/web", "runtime/default"],
  ["a", "seccomp.security.alpha.kubernetes.io/pod", "unconfined"],
  ["a", "container.seccomp.security.alpha.kubernetes.io/web", "localhost/a"],
];
