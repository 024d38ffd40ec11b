import type { Value } from "../../rule/object-rule.ts";
import { at, record, records, text } from "../../tree/read.ts";
import { namespaceOf } from "../../tree/tree.ts";
import { type Consumer, clusterWide, type Note } from "../reference.ts";
import { annotatedIssuer } from "./ingress-references.ts";

type Path = readonly (string | number)[];

export const gatewayGroup = "gateway.networking.k8s.io";

/** A reference of the Gateway API, whose group and kind have a default. */
const named = (value: Value, kind: string, namespace: string, group = "") => ({
  group: typeof value.group === "string" ? value.group : group,
  kind: text(value.kind) ?? kind,
  namespace: text(value.namespace) ?? namespace,
  name: value.name,
});

const listed = (value: unknown, kind: string, path: Path, namespace: string, note: Note): void => {
  for (const [index, each] of records(value).entries()) note(named(each, kind, namespace), [...path, index, "name"]);
};

const listeners = (spec: Value, namespace: string, note: Note): void => {
  for (const [index, { tls }] of records(spec.listeners).entries()) {
    const path = ["spec", "listeners", index, "tls"];
    listed(record(tls).certificateRefs, "Secret", [...path, "certificateRefs"], namespace, note);
    const below = [...path, "frontendValidation", "caCertificateRefs"];
    listed(at(tls, "frontendValidation").caCertificateRefs, "ConfigMap", below, namespace, note);
  }
};

const gateway: Consumer = (placed, note) => {
  const { object } = placed;
  const spec = at(object, "spec");
  const namespace = namespaceOf(object);
  note(clusterWide(gatewayGroup, "GatewayClass", spec.gatewayClassName), ["spec", "gatewayClassName"]);
  listeners(spec, namespace, note);
  note(named(at(spec, "infrastructure", "parametersRef"), "", namespace), ["spec", "infrastructure", "parametersRef", "name"]);
  annotatedIssuer(placed, note);
};

const listenerSet: Consumer = ({ object }, note) => {
  const spec = at(object, "spec");
  note(named(record(spec.parentRef), "Gateway", namespaceOf(object), gatewayGroup), ["spec", "parentRef", "name"]);
  listeners(spec, namespaceOf(object), note);
};

const gatewayClass: Consumer = ({ object }, note) => {
  const parameters = at(object, "spec", "parametersRef");
  note(named(parameters, "", ""), ["spec", "parametersRef", "name"]);
};

const backend = (value: Value, path: Path, namespace: string, note: Note): void => {
  const port = typeof value.port === "number" ? { port: value.port } : {};
  note(named(value, "Service", namespace), [...path, "name"], port);
};

const filters = (value: unknown, path: Path, namespace: string, note: Note): void => {
  for (const [index, { requestMirror, extensionRef }] of records(value).entries()) {
    if (requestMirror !== undefined)
      backend(at(requestMirror, "backendRef"), [...path, index, "requestMirror", "backendRef"], namespace, note);
    if (extensionRef !== undefined) note(named(record(extensionRef), "", namespace), [...path, index, "extensionRef", "name"]);
  }
};

const route: Consumer = ({ object }, note) => {
  const spec = at(object, "spec");
  const namespace = namespaceOf(object);
  for (const [index, parent] of records(spec.parentRefs).entries())
    note(named(parent, "Gateway", namespace, gatewayGroup), ["spec", "parentRefs", index, "name"]);
  for (const [index, rule] of records(spec.rules).entries()) {
    const path = ["spec", "rules", index];
    filters(rule.filters, [...path, "filters"], namespace, note);
    for (const [at, each] of records(rule.backendRefs).entries()) {
      backend(each, [...path, "backendRefs", at], namespace, note);
      filters(each.filters, [...path, "backendRefs", at, "filters"], namespace, note);
    }
  }
};

const backendTls: Consumer = ({ object }, note) => {
  const spec = at(object, "spec");
  listed(spec.targetRefs, "Service", ["spec", "targetRefs"], namespaceOf(object), note);
  const path = ["spec", "validation", "caCertificateRefs"];
  listed(at(spec, "validation").caCertificateRefs, "ConfigMap", path, namespaceOf(object), note);
};

/** The kinds of routes that a Gateway takes. */
export const routeKinds = ["GRPCRoute", "HTTPRoute", "TCPRoute", "TLSRoute", "UDPRoute"] as const;

export const gatewayConsumers: Readonly<Record<string, Consumer>> = {
  [`${gatewayGroup} BackendTLSPolicy`]: backendTls,
  [`${gatewayGroup} Gateway`]: gateway,
  [`${gatewayGroup} GatewayClass`]: gatewayClass,
  [`${gatewayGroup} ListenerSet`]: listenerSet,
  ...Object.fromEntries(routeKinds.map((kind) => [`${gatewayGroup} ${kind}`, route])),
};
