import type { Lock } from "@ashlar/model";
import { podLabels, podTemplate } from "./pod-template.ts";

/** An object's kind and name aside, what makes it valid. */
export type Maker = (name: string, lock: Lock) => { readonly apiVersion: string; readonly [field: string]: unknown };

const workloads = ["Deployment", "StatefulSet", "DaemonSet", "Job"];

/** The longest of some names that another one begins with. */
const longestStart = (name: string, names: readonly string[]): string | undefined =>
  names.filter((each) => name.startsWith(each)).sort((a, b) => b.length - a.length)[0];

/** The pods that an object is about, as far as names tell: `external-secrets-pdb` is about `external-secrets`. */
const podsOf = (name: string, { objects }: Lock) =>
  podLabels(
    longestStart(
      name,
      objects.filter(({ kind }) => workloads.includes(kind)).map((each) => each.name),
    ) ?? name,
  );

const rules = [{ apiGroups: [""], resources: ["configmaps"], verbs: ["get"] }];

/** The role of the binding's own name if the lock has it. The API server does not ask whether a role exists. */
const binding =
  (kind: "Role" | "ClusterRole"): Maker =>
  (name, { objects }) => {
    const roles = objects.filter((each) => each.kind === kind).map((each) => each.name);
    const role = roles.includes(name) ? name : (longestStart(name, roles) ?? name);
    return { apiVersion: "rbac.authorization.k8s.io/v1", roleRef: { apiGroup: "rbac.authorization.k8s.io", kind, name: role } };
  };

const selfSelecting = (name: string, { images }: Lock) => ({
  selector: { matchLabels: podLabels(name) },
  template: podTemplate(name, images),
});

/** A policy without anything to match, or the stand-in would judge what it cannot. */
const policy: Maker = () => ({
  apiVersion: "admissionregistration.k8s.io/v1",
  spec: {
    matchConstraints: {
      resourceRules: [{ apiGroups: ["stand-in.invalid"], apiVersions: ["v1"], operations: ["CREATE"], resources: ["nothing"] }],
    },
    validations: [{ expression: "true" }],
  },
});

/** The policy whose name the binding's ends with, else the first of the lock. */
const policyBinding: Maker = (name, { objects }) => {
  const policies = objects.filter(({ kind }) => kind === "ValidatingAdmissionPolicy").map((each) => each.name);
  const policyName = policies.find((each) => name.endsWith(each)) ?? policies[0] ?? name;
  return { apiVersion: "admissionregistration.k8s.io/v1", spec: { policyName, validationActions: ["Deny"] } };
};

/** By an issuer of the lock, or nobody would ever issue it. */
const certificate: Maker = (name, { objects }) => {
  const issuer = objects.find(({ group, kind }) => group === "cert-manager.io" && kind === "Issuer")?.name ?? name;
  return { apiVersion: "cert-manager.io/v1", spec: { secretName: name, dnsNames: [name], issuerRef: { kind: "Issuer", name: issuer } } };
};

/** What the API server demands of each kind that occurs in a lock of the platform (Kubernetes API 1.36), by `group/Kind`. */
export const makers: Readonly<Record<string, Maker>> = {
  "/ConfigMap": () => ({ apiVersion: "v1" }),
  "/Namespace": () => ({ apiVersion: "v1" }),
  "/ResourceQuota": () => ({ apiVersion: "v1", spec: { hard: { pods: "5000" } } }),
  "/Secret": () => ({ apiVersion: "v1", type: "Opaque" }),
  "/Service": (name, lock) => ({ apiVersion: "v1", spec: { selector: podsOf(name, lock), ports: [{ name: "http", port: 80 }] } }),
  "/ServiceAccount": () => ({ apiVersion: "v1" }),
  // Without webhooks, since nobody would answer them.
  "admissionregistration.k8s.io/MutatingWebhookConfiguration": () => ({ apiVersion: "admissionregistration.k8s.io/v1" }),
  "admissionregistration.k8s.io/ValidatingWebhookConfiguration": () => ({ apiVersion: "admissionregistration.k8s.io/v1" }),
  "admissionregistration.k8s.io/ValidatingAdmissionPolicy": policy,
  "admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding": policyBinding,
  "apps/DaemonSet": (name, lock) => ({ apiVersion: "apps/v1", spec: selfSelecting(name, lock) }),
  "apps/Deployment": (name, lock) => ({ apiVersion: "apps/v1", spec: selfSelecting(name, lock) }),
  "apps/StatefulSet": (name, lock) => ({ apiVersion: "apps/v1", spec: { serviceName: name, ...selfSelecting(name, lock) } }),
  "batch/CronJob": (name, { images }) => ({
    apiVersion: "batch/v1",
    spec: { schedule: "@yearly", jobTemplate: { spec: { template: podTemplate(name, images, "Never") } } },
  }),
  "batch/Job": (name, { images }) => ({ apiVersion: "batch/v1", spec: { template: podTemplate(name, images, "Never") } }),
  "cert-manager.io/Certificate": certificate,
  "cert-manager.io/Issuer": () => ({ apiVersion: "cert-manager.io/v1", spec: { selfSigned: {} } }),
  // Who serves a class is no fact that a lock records: each class has a controller of its own.
  "gateway.networking.k8s.io/GatewayClass": (name) => ({
    apiVersion: "gateway.networking.k8s.io/v1",
    spec: { controllerName: `stand-in.invalid/${name}` },
  }),
  "networking.k8s.io/NetworkPolicy": (name, lock) => ({
    apiVersion: "networking.k8s.io/v1",
    spec: { podSelector: { matchLabels: podsOf(name, lock) }, policyTypes: ["Ingress"], ingress: [{}] },
  }),
  "policy/PodDisruptionBudget": (name, lock) => ({
    apiVersion: "policy/v1",
    spec: { maxUnavailable: 1, selector: { matchLabels: podsOf(name, lock) } },
  }),
  "rbac.authorization.k8s.io/ClusterRole": () => ({ apiVersion: "rbac.authorization.k8s.io/v1", rules }),
  "rbac.authorization.k8s.io/ClusterRoleBinding": binding("ClusterRole"),
  "rbac.authorization.k8s.io/Role": () => ({ apiVersion: "rbac.authorization.k8s.io/v1", rules }),
  "rbac.authorization.k8s.io/RoleBinding": binding("Role"),
  "storage.k8s.io/CSIDriver": () => ({ apiVersion: "storage.k8s.io/v1", spec: {} }),
};
