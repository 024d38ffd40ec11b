import type { IContainer } from "kubernetes-models/v1/Container";
import type { IPodSpec } from "kubernetes-models/v1/PodSpec";
import { expect, test } from "vitest";
import { at, podOf } from "./testing/pod-of.ts";
import { variants } from "./testing/variants.ts";

// The Pod Security Standard `restricted`, which holds `baseline` too, as of Kubernetes 1.36 (kubernetes.io, Pod Security
// Standards; k8s.io/pod-security-admission, policy). Each control says what of a pod it does not allow.

const containersOf = (pod: IPodSpec): IContainer[] => [...(pod.containers ?? []), ...(pod.initContainers ?? [])];
const contexts = (pod: IPodSpec): object[] => [
  pod.securityContext ?? {},
  ...containersOf(pod).map((container) => container.securityContext ?? {}),
];
const handlers = ({ startupProbe, readinessProbe, livenessProbe, lifecycle }: IContainer): unknown[] =>
  [startupProbe, readinessProbe, livenessProbe, lifecycle?.preStop, lifecycle?.postStart].flatMap((probe) => [
    at(probe, "httpGet"),
    at(probe, "tcpSocket"),
  ]);

const VOLUMES = ["configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "image", "persistentVolumeClaim", "projected", "secret"];
const APPARMOR = ["RuntimeDefault", "Localhost", undefined];
const SELINUX = ["", "container_t", "container_init_t", "container_kvm_t", "container_engine_t", undefined];
const SECCOMP = ["RuntimeDefault", "Localhost"];

const controls: Record<string, (pod: IPodSpec) => boolean> = {
  "host process": (pod) => contexts(pod).some((context) => at(context, "windowsOptions", "hostProcess") === true),
  "host namespaces": (pod) => [pod.hostNetwork, pod.hostPID, pod.hostIPC].includes(true),
  "privileged containers": (pod) => containersOf(pod).some((container) => container.securityContext?.privileged === true),
  "host ports": (pod) => containersOf(pod).some(({ ports = [] }) => ports.some(({ hostPort = 0 }) => hostPort !== 0)),
  "host of probes and hooks": (pod) =>
    containersOf(pod)
      .flatMap(handlers)
      .some((handler) => at(handler, "host") !== undefined),
  apparmor: (pod) => contexts(pod).some((context) => !APPARMOR.some((type) => type === at(context, "appArmorProfile", "type"))),
  "selinux type": (pod) => contexts(pod).some((context) => !SELINUX.some((type) => type === at(context, "seLinuxOptions", "type"))),
  "selinux user or role": (pod) =>
    contexts(pod).some((context) => at(context, "seLinuxOptions", "user") ?? at(context, "seLinuxOptions", "role")),
  "proc mount": (pod) => containersOf(pod).some((container) => (container.securityContext?.procMount ?? "Default") !== "Default"),
  sysctls: (pod) => (pod.securityContext?.sysctls ?? []).length > 0,
  "volume types": (pod) => (pod.volumes ?? []).some((volume) => !VOLUMES.includes(Object.keys(volume).find((key) => key !== "name") ?? "")),
  "privilege escalation": (pod) => containersOf(pod).some((container) => container.securityContext?.allowPrivilegeEscalation !== false),
  "running as root": (pod) =>
    containersOf(pod).some((container) => (container.securityContext?.runAsNonRoot ?? pod.securityContext?.runAsNonRoot) !== true),
  "root user": (pod) => contexts(pod).some((context) => at(context, "runAsUser") === 0),
  seccomp: (pod) =>
    containersOf(pod).some(
      (container) => !SECCOMP.includes((container.securityContext?.seccompProfile ?? pod.securityContext?.seccompProfile)?.type ?? ""),
    ),
  "capabilities kept": (pod) => containersOf(pod).some((container) => !container.securityContext?.capabilities?.drop?.includes("ALL")),
  "capabilities added": (pod) =>
    containersOf(pod).some((container) => container.securityContext?.capabilities?.add?.some((name) => name !== "NET_BIND_SERVICE")),
};

const violations = (pod: IPodSpec): string[] => Object.keys(controls).filter((name) => controls[name]?.(pod));

test.each(variants)("%s: the pod passes the restricted standard", (_, objects) => {
  expect(violations(podOf(objects))).toEqual([]);
});

// The table itself: a pod that asks for everything fails every control.
test("a pod that wants it all passes no control", () => {
  const securityContext = {
    windowsOptions: { hostProcess: true },
    privileged: true,
    appArmorProfile: { type: "Unconfined" as const },
    seLinuxOptions: { type: "spc_t", user: "system_u" },
    procMount: "Unmasked" as const,
    runAsUser: 0,
    capabilities: { add: ["SYS_ADMIN"] },
  };
  const probe = { httpGet: { host: "127.0.0.1", port: 80 } };
  const greedy: IPodSpec = {
    hostPID: true,
    securityContext: { sysctls: [{ name: "kernel.msgmax", value: "1" }] },
    volumes: [{ name: "root", hostPath: { path: "/" } }],
    containers: [{ name: "greedy", image: "x", ports: [{ containerPort: 80, hostPort: 80 }], livenessProbe: probe, securityContext }],
  };
  expect(violations(greedy)).toEqual(Object.keys(controls));
});
