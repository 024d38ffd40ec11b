import { at, kindOf, record, records, text, type Value } from "@ashlar/checks/tree";
import type { KubeObject } from "@ashlar/model";

/** What one rule of a route does with its traffic: which part goes where, by what it is about. */
export type Shares = ReadonlyMap<string, ReadonlyMap<string, number>>;

const weightOf = ({ weight }: Value, otherwise: number): number => (typeof weight === "number" ? weight : otherwise);

const sharesOf = (backends: readonly (readonly [name: string, weight: number])[]): ReadonlyMap<string, number> => {
  const all = backends.reduce((sum, [, weight]) => sum + weight, 0);
  const found = new Map<string, number>();
  for (const [name, weight] of backends) if (weight > 0) found.set(name, (found.get(name) ?? 0) + weight / all);
  return found;
};

/** A rule is known by its name or its matches, whatever stands before it. */
const keyOf = ({ name, matches, match, index }: Value): string => text(name) ?? JSON.stringify(matches ?? match ?? index ?? "");

/** Gateway API 1.4: a weight that is not written is 1. */
const gatewayRoute = (spec: Value): Shares =>
  new Map(
    records(spec.rules).map((rule) => [
      keyOf(rule),
      sharesOf(records(rule.backendRefs).map((backend) => [`${text(backend.namespace) ?? ""}/${backend.name}`, weightOf(backend, 1)])),
    ]),
  );

/** Istio 1.28: one destination needs no weight. */
const virtualService = (spec: Value): Shares =>
  new Map(
    ["http", "tcp", "tls"].flatMap((protocol) =>
      records(spec[protocol]).map((rule, index): [string, ReadonlyMap<string, number>] => {
        const to = records(rule.route);
        const named = to.map((each): [string, number] => {
          const { host, subset } = at(each, "destination");
          return [`${host}${subset === undefined ? "" : `/${subset}`}`, weightOf(each, to.length === 1 ? 100 : 0)];
        });
        return [`${protocol} ${keyOf({ index, ...rule })}`, sharesOf(named)];
      }),
    ),
  );

const ingress = (spec: Value): Shares =>
  new Map(
    records(spec.rules).flatMap(({ host, http }) =>
      records(record(http).paths).map(({ path, backend }): [string, ReadonlyMap<string, number>] => [
        `${host}${path}`,
        sharesOf([[`/${at(backend, "service").name}`, 1]]),
      ]),
    ),
  );

const readers: Readonly<Record<string, (spec: Value) => Shares>> = {
  "gateway.networking.k8s.io GRPCRoute": gatewayRoute,
  "gateway.networking.k8s.io HTTPRoute": gatewayRoute,
  "gateway.networking.k8s.io TCPRoute": gatewayRoute,
  "gateway.networking.k8s.io TLSRoute": gatewayRoute,
  "gateway.networking.k8s.io UDPRoute": gatewayRoute,
  "getambassador.io Mapping": ({ service }) => new Map([["", sharesOf([[String(service), 1]])]]),
  "networking.istio.io VirtualService": virtualService,
  "networking.k8s.io Ingress": ingress,
};

/** The kinds that send traffic to others. */
export const backendKinds: readonly string[] = Object.keys(readers);

/** Which part of its traffic an object sends where, from 0 to 1, rule by rule. */
export const backendShares = (object: KubeObject | undefined): Shares => {
  const kind = object === undefined ? "" : kindOf(object);
  return (Object.hasOwn(readers, kind) ? readers[kind]?.(at(object, "spec")) : undefined) ?? new Map();
};

/** One rule that sends its traffic elsewhere than before. */
export interface Shift {
  readonly before: ReadonlyMap<string, number>;
  readonly after: ReadonlyMap<string, number>;
  /** The part that goes to what had none of it. */
  readonly fresh: number;
}

const isSame = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean =>
  one.size === other.size && [...one].every(([name, share]) => other.get(name) === share);

/** The rules that both sides have and that send their traffic elsewhere. */
export const shiftsOf = (before: KubeObject | undefined, after: KubeObject | undefined): readonly Shift[] => {
  const is = backendShares(after);
  return [...backendShares(before)].flatMap(([key, was]) => {
    const now = is.get(key);
    if (now === undefined || was.size === 0 || now.size === 0 || isSame(was, now)) return [];
    const fresh = [...now].reduce((sum, [name, share]) => (was.has(name) ? sum : sum + share), 0);
    return [{ before: was, after: now, fresh }];
  });
};

/** `web 90%, next 10%`. */
export const describeShares = (shares: ReadonlyMap<string, number>): string =>
  [...shares].map(([name, share]) => `${name.replace(/^\//, "")} ${Math.round(share * 100)}%`).join(", ");
