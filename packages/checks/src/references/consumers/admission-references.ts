import type { Value } from "../../rule/object-rule.ts";
import { along, at, record, records, text } from "../../tree/read.ts";
import { type Consumer, clusterWide, type Note, secret, service } from "../reference.ts";

type Path = readonly (string | number)[];

/** What serves it answers on 443 unless said otherwise (Kubernetes 1.36, ServiceReference of webhooks, conversions and APIServices). */
const serving = (value: Value, path: Path, note: Note): void => {
  const port = typeof value.port === "number" ? value.port : 443;
  note(service(text(value.namespace) ?? "default", value.name), path, { port });
};

const webhooks: Consumer = (placed, note) => {
  for (const [index, webhook] of records(placed.object.webhooks).entries())
    serving(at(webhook, "clientConfig", "service"), ["webhooks", index, "clientConfig", "service"], note);
  injectedFrom(placed, note);
};

/** Of whose certificate cert-manager's cainjector writes the CA: `namespace/name` (cert-manager 1.21, CA Injector). */
const injectedFrom: Consumer = ({ object }, note) => {
  const annotations = at(object, "metadata", "annotations");
  const [namespace, name] = (text(annotations["cert-manager.io/inject-ca-from"]) ?? "").split("/");
  const path = ["metadata", "annotations", "cert-manager.io/inject-ca-from"];
  if (namespace !== undefined) note({ group: "cert-manager.io", kind: "Certificate", namespace, name }, path);
  const [of, secretName] = (text(annotations["cert-manager.io/inject-ca-from-secret"]) ?? "").split("/");
  if (of !== undefined) note(secret(of, secretName), ["metadata", "annotations", "cert-manager.io/inject-ca-from-secret"]);
};

const apiService: Consumer = (placed, note) => {
  const { object } = placed;
  if (at(object, "spec").service !== undefined) serving(at(object, "spec", "service"), ["spec", "service"], note);
  injectedFrom(placed, note);
};

const definition: Consumer = (placed, note) => {
  const path = ["spec", "conversion", "webhook", "clientConfig", "service"];
  serving(along(placed.object, path), path, note);
  injectedFrom(placed, note);
};

const policyBinding =
  (kind: string): Consumer =>
  ({ object }, note) =>
    note(clusterWide("admissionregistration.k8s.io", kind, record(object.spec).policyName), ["spec", "policyName"]);

export const admissionConsumers: Readonly<Record<string, Consumer>> = {
  "admissionregistration.k8s.io MutatingAdmissionPolicyBinding": policyBinding("MutatingAdmissionPolicy"),
  "admissionregistration.k8s.io MutatingWebhookConfiguration": webhooks,
  "admissionregistration.k8s.io ValidatingAdmissionPolicyBinding": policyBinding("ValidatingAdmissionPolicy"),
  "admissionregistration.k8s.io ValidatingWebhookConfiguration": webhooks,
  "apiextensions.k8s.io CustomResourceDefinition": definition,
  "apiregistration.k8s.io APIService": apiService,
};
