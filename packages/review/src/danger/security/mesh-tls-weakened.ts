import { at, namespaceOf, type Placed, record, type Tree, text } from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import { describeIdentity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";
import { staysWithout } from "./stays.ts";

/** From the strictest on; to leave it to the namespace or the mesh is PERMISSIVE unless that says otherwise (Istio 1.30). */
const modes = ["STRICT", "UNSET", "PERMISSIVE", "DISABLE"];
const rankOf = (mode: unknown): number => Math.max(modes.indexOf(text(mode) ?? "UNSET"), 0);

const modesOf = (placed: Placed | undefined): ReadonlyMap<string, unknown> => {
  const spec = record(placed?.object.spec);
  const ports = Object.entries(record(spec.portLevelMtls)).map(([port, value]) => [` on port ${port}`, record(value).mode] as const);
  return new Map<string, unknown>([["", record(spec.mtls).mode], ...ports]);
};

/** Where the policies of all pods of a mesh are, unless it was installed elsewhere. */
const root = "istio-system";

/** What a policy leaves to others: those for all pods of its namespace, or of the mesh. */
const inherited = (tree: Tree, { object }: Placed): unknown => {
  const isWhole = (each: Placed, namespace: string): boolean =>
    namespaceOf(each.object) === namespace &&
    record(each.object.spec).selector === undefined &&
    each.object.metadata.name !== object.metadata.name;
  const all = tree.ofKind("security.istio.io", "PeerAuthentication");
  const above = [namespaceOf(object), root].flatMap((namespace) => all.find((each) => isWhole(each, namespace)) ?? []);
  return above.map((each) => modesOf(each).get("")).find((mode) => mode !== undefined && mode !== "UNSET");
};

const peers = (before: Placed, after: Placed | undefined, tree: Tree): readonly string[] => {
  const was = modesOf(before);
  const is = modesOf(after);
  const whole = was.get("");
  const own = is.get("");
  const above = own === undefined || own === "UNSET" ? inherited(tree, before) : own;
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((port) => {
    const [from, to] = [was.get(port) ?? whole, (port === "" ? above : is.get(port)) ?? above];
    return rankOf(from) === 0 && rankOf(to) > 0
      ? [`takes connections without mutual TLS${port}: ${text(to) ?? "nothing"} instead of STRICT`]
      : [];
  });
};

const destinations = (before: Placed, after: Placed | undefined): readonly string[] => {
  const mode = (placed: Placed | undefined): string | undefined => text(at(placed?.object, "spec", "trafficPolicy", "tls").mode);
  const [was, is] = [mode(before), mode(after)];
  return after !== undefined && was !== is && is === "DISABLE"
    ? [`connects without TLS: DISABLE instead of ${was ?? "what the mesh does"}`]
    : [];
};

const joins = ["istio-injection", "istio.io/dataplane-mode", "istio.io/rev", "linkerd.io/inject", "consul.hashicorp.com/connect-inject"];
const isIn = (value: unknown): boolean => value !== undefined && !["disabled", "none", "false"].includes(String(value));

/** A namespace whose pods leave the mesh, and with it what the mesh encrypts and checks. */
const namespaces = (before: Placed, after: Placed | undefined): readonly string[] => {
  if (after === undefined) return [];
  const [was, is] = [before, after].map(({ object: { metadata } }) => ({ ...record(metadata.annotations), ...record(metadata.labels) }));
  const left = joins.some((key) => isIn(record(was)[key])) && !joins.some((key) => isIn(record(is)[key]));
  return left ? ["leaves the mesh: its pods are neither encrypted nor asked who they are"] : [];
};

const weakened: Readonly<Record<string, (before: Placed, after: Placed | undefined, tree: Tree) => readonly string[]>> = {
  "security.istio.io PeerAuthentication": peers,
  "networking.istio.io DestinationRule": destinations,
  " Namespace": namespaces,
};

export const meshTlsWeakened: DangerRule = {
  name: "mesh-tls-weakened",
  danger: "SECURITY",
  tells: "A mesh no longer insists on mutual TLS: STRICT is lowered, TLS turned off, or a namespace leaves the mesh",
  kinds: Object.keys(weakened),
  of: ["changed", "deleted"],
  find: ({ kind, before, after, identity, fields }, context) => {
    if (before === undefined || (after === undefined && !staysWithout(context.after, before))) return [];
    const found = weakened[kind]?.(before, after, context.after) ?? [];
    if (found.length === 0) return [];
    const told =
      kind === " Namespace" ? fields.filter(({ path }) => joins.includes(path.at(-1)?.name ?? "")) : changesWithin(fields, "spec");
    return [
      {
        message: `${describeIdentity(identity)} ${found.join(", and ")}`,
        remedy: "keep STRICT, and name by port what cannot speak it",
        fields: told,
      },
    ];
  },
};
