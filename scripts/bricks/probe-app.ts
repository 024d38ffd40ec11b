import { type App, isProblem, type Output, type Problem, podsOfNamespace } from "@ashlar/model";
import { gatewayProbe } from "./probes/gateway-probe.ts";
import { meshProbe } from "./probes/mesh-probe.ts";
import { observeProbe } from "./probes/observe-probe.ts";
import { platformProbe } from "./probes/platform-probe.ts";

/** Asks one capability for all that its brick offers; what is not offered is not asked. */
export type Probe = Readonly<Record<string, (offer: never) => readonly Output[]>>;

const probes: readonly Readonly<Record<string, Probe>>[] = [gatewayProbe, meshProbe, observeProbe, platformProbe];

const workload = (): readonly Output[] => {
  const labels = { "app.kubernetes.io/name": "probe" };
  return [
    { apiVersion: "v1", kind: "ServiceAccount", metadata: { name: "probe" }, automountServiceAccountToken: false },
    ...["probe", "probe-canary", "probe-shadow", "probe-again"].map((name) => ({
      apiVersion: "v1",
      kind: "Service",
      metadata: { name },
      spec: { selector: labels, ports: [{ name: "http", port: 8080, targetPort: 8080 }] },
    })),
    {
      apiVersion: "apps/v1",
      kind: "Deployment",
      metadata: { name: "probe" },
      spec: {
        replicas: 2,
        selector: { matchLabels: labels },
        template: {
          metadata: { labels },
          spec: {
            serviceAccountName: "probe",
            topologySpreadConstraints: [
              {
                maxSkew: 1,
                topologyKey: "kubernetes.io/hostname",
                whenUnsatisfiable: "ScheduleAnyway",
                labelSelector: { matchLabels: labels },
              },
            ],
            securityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
            containers: [
              {
                name: "probe",
                image: "docker.io/traefik/whoami:v1.11.0",
                ports: [
                  { name: "http", containerPort: 8080 },
                  { name: "metrics", containerPort: 9090 },
                ],
                resources: { requests: { cpu: "10m", memory: "32Mi" }, limits: { memory: "32Mi" } },
                readinessProbe: { httpGet: { path: "/", port: "http" } },
                securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } },
              },
            ],
          },
        },
      },
    },
    {
      apiVersion: "policy/v1",
      kind: "PodDisruptionBudget",
      metadata: { name: "probe" },
      spec: { maxUnavailable: 1, unhealthyPodEvictionPolicy: "AlwaysAllow", selector: { matchLabels: labels } },
    },
    {
      apiVersion: "networking.k8s.io/v1",
      kind: "NetworkPolicy",
      metadata: { name: "probe" },
      spec: { podSelector: { matchLabels: labels }, policyTypes: ["Ingress"], ingress: [{ from: [podsOfNamespace("probe")] }] },
    },
  ];
};

/** What comes of asking each brick of a platform for everything that it offers. */
const asked = (platform: Readonly<Record<string, object | undefined>>): readonly Output[] =>
  probes.flatMap((slots) =>
    Object.entries(slots).flatMap(([slot, members]) => {
      const offer = platform[slot];
      if (offer === undefined) return [];
      return Object.entries(members).flatMap(([member, ask]) => (member in offer ? ask(offer as never) : []));
    }),
  );

const isLimit = (output: Output): output is Problem => isProblem(output) && output.rule === "unsupported-feature";

/** What bricks say that they cannot, of all that is asked. */
export const limitsOf = (platform: Readonly<Record<string, object | undefined>>): readonly Problem[] => asked(platform).filter(isLimit);

/** An app that asks each brick of a platform for everything that it offers, and does without what it then says that it cannot. */
export const probeApp: App<Record<string, object | undefined>> = {
  name: "probe",
  namespace: "probe",
  team: "probes",
  objects: (platform) => [...workload(), ...asked(platform).filter((output) => !isLimit(output))],
};
