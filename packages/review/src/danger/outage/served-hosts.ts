import { at, kindOf, namespaceOf, type Placed, perTree, record, records, type Tree, text, texts, type Value } from "@ashlar/checks/tree";
import type { KubeObject } from "@ashlar/model";

/** A host, with the path where it is of one: `shop.example.com`, `shop.example.com/cart`. */
type Read = (spec: Value) => readonly string[];

const joined = (host: unknown, path: unknown): string => {
  const end = typeof path === "string" && path !== "/" ? path : "";
  return `${text(host) ?? "*"}${end}`;
};

const ingress: Read = ({ rules, defaultBackend }) => [
  ...(defaultBackend === undefined ? [] : ["*"]),
  ...records(rules).flatMap(({ host, http }) => records(record(http).paths).map(({ path }) => joined(host, path))),
];

const orAny = (hosts: readonly string[]): readonly string[] => (hosts.length === 0 ? ["*"] : hosts);

/** Gateway API 1.4: a rule without matches is for every path. */
const httpRoute: Read = ({ hostnames, rules }) => {
  const paths = records(rules).flatMap(({ matches }) => {
    const all = records(matches);
    return all.length === 0 ? ["/"] : all.map(({ path }) => text(record(path).value) ?? "/");
  });
  return orAny(texts(hostnames)).flatMap((host) => [...new Set(paths)].map((path) => joined(host, path)));
};

const hostnames: Read = (spec) => orAny(texts(spec.hostnames));

const listeners: Read = (spec) => records(spec.listeners).map(({ hostname, port }) => `${text(hostname) ?? "*"}:${port}`);

const servers: Read = (spec) =>
  records(spec.servers).flatMap(({ hosts, port }) => texts(hosts).map((host) => `${host}:${record(port).number ?? ""}`));

/** Where kinds say for which hosts they take traffic: Kubernetes 1.36, Gateway API 1.4, Istio 1.28, Emissary 3.10. */
const readers: Readonly<Record<string, Read>> = {
  "gateway.networking.k8s.io GRPCRoute": hostnames,
  "gateway.networking.k8s.io Gateway": listeners,
  "gateway.networking.k8s.io HTTPRoute": httpRoute,
  "gateway.networking.k8s.io ListenerSet": listeners,
  "gateway.networking.k8s.io TLSRoute": hostnames,
  "gateway.networking.x-k8s.io XListenerSet": listeners,
  "getambassador.io Host": ({ hostname }) => [joined(hostname, "")],
  "getambassador.io Mapping": ({ hostname, prefix }) => [joined(hostname, prefix)],
  "networking.istio.io Gateway": servers,
  "networking.istio.io VirtualService": ({ hosts }) => texts(hosts),
  "networking.k8s.io Ingress": ingress,
};

/** The kinds that say for which hosts they take traffic. */
export const hostKinds: readonly string[] = Object.keys(readers);

/** The hosts for which an object takes traffic. */
export const hostsOf = (object: KubeObject | undefined): ReadonlySet<string> => {
  const kind = object === undefined ? "" : kindOf(object);
  return new Set(Object.hasOwn(readers, kind) ? readers[kind]?.(at(object, "spec")) : []);
};

/** Hosts that take the traffic of a host too: those with a wildcard, and shorter paths. */
const wider = (host: string): readonly string[] => {
  const found: string[] = [];
  let path = host;
  for (;;) {
    found.push(path);
    const dot = path.indexOf(".");
    if (dot > 0) found.push(`*${path.slice(dot)}`);
    const name = /^[^:/]*/.exec(path)?.[0] ?? "";
    found.push(`*${path.slice(name.length)}`);
    const slash = path.lastIndexOf("/");
    if (slash < 0) return found;
    path = path.slice(0, slash);
  }
};

/** Whether some hosts take the traffic of one. */
export const covers = (hosts: ReadonlySet<string>, host: string): boolean => wider(host).some((each) => hosts.has(each));

/** By which way traffic comes to an object: the parents of a route, the class of an Ingress. What has an address of its own has no other. */
const doorsOf = ({ object }: Placed): readonly string[] => {
  const { parentRefs, ingressClassName, gateways, listeners, servers } = at(object, "spec");
  const name = `${namespaceOf(object)}/${object.metadata.name}`;
  if (listeners !== undefined || servers !== undefined) return [name];
  if (parentRefs !== undefined)
    return records(parentRefs).map((parent) => `${text(parent.namespace) ?? namespaceOf(object)}/${parent.name}`);
  return gateways === undefined ? [text(ingressClassName) ?? ""] : texts(gateways);
};

/** The hosts of all objects of a kind, by the way that traffic comes to them. */
const served = perTree((tree: Tree): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const kind of hostKinds)
    for (const placed of tree.kinds.get(kind) ?? [])
      for (const door of doorsOf(placed)) {
        const hosts = found.get(`${kind} ${door}`) ?? new Set();
        for (const host of hostsOf(placed.object)) hosts.add(host);
        found.set(`${kind} ${door}`, hosts);
      }
  return found;
});

const nothing: ReadonlySet<string> = new Set();

/** Whether something of the same kind takes the traffic of a host, by every way by which it comes to an object. */
export const isServed = (tree: Tree, placed: Placed, host: string): boolean =>
  doorsOf(placed).every((door) => covers(served(tree).get(`${kindOf(placed.object)} ${door}`) ?? nothing, host));
