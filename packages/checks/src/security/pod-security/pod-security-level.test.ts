import { expect, test } from "vitest";
import { parse } from "yaml";
import { podSecurityLevel } from "./pod-security-level.ts";

const restricted = `
securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
containers:
  - name: web
    image: registry.example.com/web:1.2.3
    securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }`;

const levelOf = (pod: string, version = "1.36") => podSecurityLevel(parse(pod), {}, version);
const said = (pod: string, level: "baseline" | "restricted", version = "1.36"): readonly string[] =>
  levelOf(pod, version).breaks[level].map(({ check, path, message }) => `${check} /${path.join("/")}  ${message}`);

test("a pod that keeps restricted keeps baseline", () => {
  expect(levelOf(restricted)).toEqual({ level: "restricted", breaks: { baseline: [], restricted: [] } });
});

test("a pod that says nothing keeps baseline, and not restricted", () => {
  const pod = "containers: [{ name: web }, { name: log }]";
  expect(levelOf(pod).level).toBe("baseline");
  expect(said(pod, "restricted")).toEqual([
    "privilege-escalation /spec/containers/0/securityContext  container 'web' may gain more privileges than it starts with",
    "privilege-escalation /spec/containers/1/securityContext  container 'log' may gain more privileges than it starts with",
    "dropped-capabilities /spec/containers/0/securityContext  container 'web' keeps capabilities of its engine",
    "dropped-capabilities /spec/containers/1/securityContext  container 'log' keeps capabilities of its engine",
    "run-as-non-root /spec  nothing keeps 'web', 'log' from running as root",
    "seccomp /spec  nothing gives 'web', 'log' a seccomp profile",
  ]);
});

test.each([
  ["hostNetwork: true", "host-namespaces /spec/hostNetwork  shares the network of its node: hostNetwork is true"],
  ["volumes: [{ name: a, hostPath: { path: / } }]", "host-path /spec/volumes/0/hostPath  volume 'a' is a path of its node"],
  [
    "containers: [{ name: a, ports: [{ containerPort: 80, hostPort: 80 }] }]",
    "host-port /spec/containers/0/ports/0/hostPort  container 'a' takes port 80 of its node",
  ],
  [
    "initContainers: [{ name: a, securityContext: { privileged: true } }]",
    "privileged /spec/initContainers/0/securityContext/privileged  container 'a' is privileged",
  ],
  [
    "containers: [{ name: a, securityContext: { capabilities: { add: [CHOWN, NET_RAW] } } }]",
    "added-capabilities /spec/containers/0/securityContext/capabilities/add/1  container 'a' adds the capability NET_RAW",
  ],
  [
    "containers: [{ name: a, livenessProbe: { httpGet: { host: 10.0.0.1, port: 80 } } }]",
    "host-probe /spec/containers/0/livenessProbe/httpGet/host  container 'a' lets its node call 10.0.0.1",
  ],
  [
    "securityContext: { seLinuxOptions: { type: spc_t } }",
    "se-linux /spec/securityContext/seLinuxOptions/type  the pod has the SELinux type spc_t",
  ],
  [
    "securityContext: { seccompProfile: { type: Unconfined } }",
    "seccomp /spec/securityContext/seccompProfile/type  the pod has the seccomp profile Unconfined",
  ],
  [
    "containers: [{ name: a, securityContext: { appArmorProfile: { type: Unconfined } } }]",
    "app-armor /spec/containers/0/securityContext/appArmorProfile/type  container 'a' has the AppArmor profile Unconfined",
  ],
  [
    "securityContext: { sysctls: [{ name: net.ipv4.tcp_rmem, value: '1' }, { name: kernel.msgmax, value: '1' }] }",
    "sysctls /spec/securityContext/sysctls/1  sets 'kernel.msgmax', which may reach beyond the pod",
  ],
  [
    "securityContext: { windowsOptions: { hostProcess: true } }",
    "host-process /spec/securityContext/windowsOptions/hostProcess  the pod runs processes of its node",
  ],
  [
    "containers: [{ name: a, securityContext: { procMount: Unmasked } }]",
    "proc-mount /spec/containers/0/securityContext/procMount  container 'a' sees more of /proc: procMount is Unmasked",
  ],
])("baseline forbids %s", (pod, breach) => {
  expect(said(pod, "baseline")).toEqual([breach]);
  expect(levelOf(pod).level).toBe("privileged");
});

test.each([
  ["volumes: [{ name: a, nfs: { server: nfs.example.com, path: / } }]", "volume-types /spec/volumes/0  volume 'a' is of type nfs"],
  ["securityContext: { runAsNonRoot: true, runAsUser: 0 }", "run-as-user /spec/securityContext/runAsUser  the pod runs as root"],
  ["securityContext: { runAsNonRoot: false }", "run-as-non-root /spec/securityContext/runAsNonRoot  the pod may run as root"],
])("restricted forbids %s", (pod, breach) => {
  expect(said(pod, "restricted")).toContain(breach);
  expect(levelOf(pod).level).toBe("baseline");
});

test("a standard grows with its versions", () => {
  const probe = "containers: [{ name: a, livenessProbe: { tcpSocket: { host: 10.0.0.1, port: 80 } } }]";
  expect([levelOf(probe, "1.33").level, levelOf(probe, "1.34").level]).toEqual(["baseline", "privileged"]);
  const sysctl = "securityContext: { sysctls: [{ name: net.ipv4.tcp_rmem, value: '1' }] }";
  expect([levelOf(sysctl, "1.31").level, levelOf(sysctl, "1.32").level]).toEqual(["privileged", "restricted"]);
  const ownUsers = `hostUsers: false
${restricted.replace("runAsNonRoot: true", "runAsUser: 0")}`;
  expect([levelOf(ownUsers, "1.34").level, levelOf(ownUsers, "1.35").level]).toEqual(["baseline", "restricted"]);
});

test("what has another type than it should is passed over: its schema has said so", () => {
  expect(levelOf("{ containers: web, volumes: { a: 1 }, securityContext: [1] }").level).toBe("restricted");
});
