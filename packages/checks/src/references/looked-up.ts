import { groupOf } from "@ashlar/model";
import { perTree } from "../tree/per-tree.ts";
import { podsOf } from "../tree/pods.ts";
import { namespaceOf, type Placed, type Tree } from "../tree/tree.ts";
import { accessConsumers } from "./consumers/access-references.ts";
import { admissionConsumers } from "./consumers/admission-references.ts";
import { gatewayConsumers, gatewayGroup } from "./consumers/gateway-references.ts";
import { ingressConsumers } from "./consumers/ingress-references.ts";
import { operatorConsumers } from "./consumers/operator-references.ts";
import { podReferences } from "./consumers/pod-references.ts";
import { storageConsumers } from "./consumers/storage-references.ts";
import { isThere } from "./is-there.ts";
import { keysOf } from "./keys-of.ts";
import type { Consumer, Details, Note, Reference } from "./reference.ts";
import { hasPort } from "./service-ports.ts";

const consumers: readonly (readonly [string, Consumer])[] = Object.entries({
  ...accessConsumers,
  ...admissionConsumers,
  ...gatewayConsumers,
  ...ingressConsumers,
  ...operatorConsumers,
  ...storageConsumers,
});

/** What came of looking up everything that is named: nothing is kept of what is as it should be. */
export interface LookedUp {
  /** What is not there, by its kind: `apps Deployment`. */
  readonly absent: ReadonlyMap<string, readonly Reference[]>;
  /** Keys that their Secret or ConfigMap does not have. */
  readonly keyless: readonly Reference[];
  /** Ports that their Service does not have. */
  readonly portless: readonly Reference[];
  /** What objects of the Gateway API name in another namespace, but for Gateways, which say themselves which routes they take. */
  readonly abroad: readonly Reference[];
}

const isKeyless = (tree: Tree, kind: string, namespace: string, name: string, { key, optional }: Details): boolean =>
  key !== undefined && optional !== true && keysOf(tree, kind, namespace, name)?.has(key) === false;

const isPortless = (tree: Tree, namespace: string, name: string, { port }: Details): boolean => {
  const service = port === undefined ? undefined : tree.find("", "Service", namespace, name);
  return port !== undefined && service !== undefined && !hasPort(service.object, port);
};

const nothingMore: Details = {};

const addTo = (lists: Map<string, Reference[]>, key: string, reference: Reference): void => {
  const there = lists.get(key);
  if (there === undefined) lists.set(key, [reference]);
  else there.push(reference);
};

/** Looks up everything that anything of a tree names. */
export const lookedUp = perTree((tree: Tree): LookedUp => {
  const absent = new Map<string, Reference[]>();
  const keyless: Reference[] = [];
  const portless: Reference[] = [];
  const abroad: Reference[] = [];
  let from: Placed | undefined;
  let isOfGatewayApi = false;
  const note: Note = ({ group, kind, namespace, name }, path, details = nothingMore) => {
    if (typeof name !== "string" || name === "" || from === undefined) return;
    const isAbsent = details.optional !== true && !isThere(tree, group, kind, namespace, name);
    const hasNoKey = details.key !== undefined && isKeyless(tree, kind, namespace, name, details);
    const hasNoPort = details.port !== undefined && isPortless(tree, namespace, name, details);
    const isAbroad = isOfGatewayApi && kind !== "Gateway" && namespace !== "" && namespace !== namespaceOf(from.object);
    if (!isAbsent && !hasNoKey && !hasNoPort && !isAbroad) return;
    const reference: Reference = { from, path, group, kind, namespace, name, ...details };
    const key = `${group} ${kind}`;
    if (isAbsent) addTo(absent, key, reference);
    if (hasNoKey) keyless.push(reference);
    if (hasNoPort) portless.push(reference);
    if (isAbroad) abroad.push(reference);
  };
  for (const [kind, consumer] of consumers)
    for (const placed of tree.kinds.get(kind) ?? []) {
      from = placed;
      isOfGatewayApi = groupOf(placed.object.apiVersion) === gatewayGroup && placed.object.kind !== "GatewayClass";
      consumer(placed, note);
    }
  isOfGatewayApi = false;
  for (const pod of podsOf(tree)) {
    from = pod.placed;
    podReferences(pod, note);
  }
  return { absent, keyless, portless, abroad };
});

/** What is named of a kind and not there. */
export const absentOf = (tree: Tree, group: string, kind: string): readonly Reference[] =>
  lookedUp(tree).absent.get(`${group} ${kind}`) ?? [];
