import { setTimeout as pause } from "node:timers/promises";
import type { ApiClient, Live } from "./api-client.ts";

/** A time in which a host had no route that works, in milliseconds since the watch began. */
export interface Outage {
  readonly host: string;
  readonly from: number;
  /** Absent if it had none when the watch ended. */
  readonly to?: number;
}

export interface Watched {
  readonly hosts: readonly string[];
  readonly outages: readonly Outage[];
  readonly looks: number;
  /** The longest time between two looks, in milliseconds. */
  readonly longestGap: number;
}

interface Reference {
  readonly namespace?: string;
  readonly name: string;
  readonly sectionName?: string;
}

const group = "/apis/gateway.networking.k8s.io/v1";
const interval = 250; // milliseconds

const isTrue = (conditions: readonly { readonly type: string; readonly status: string }[] | undefined, type: string): boolean =>
  conditions?.some((each) => each.type === type && each.status === "True") ?? false;

const placeOf = ({ metadata }: Live): string => `${metadata.namespace}/${metadata.name}`;
const gatewayOf = ({ namespace, name }: Reference): string => `${namespace}/${name}`;
const isSame = (one: Reference, other: Reference): boolean => gatewayOf(one) === gatewayOf(other) && one.sectionName === other.sectionName;

/** Whether requests get through: one parent at least that the route still names took it, and that Gateway is programmed and stays. */
const works = ({ spec, status }: Live, gateways: readonly Live[]): boolean => {
  const programmed = gateways
    .filter((gateway) => isTrue(gateway.status?.conditions, "Programmed") && gateway.metadata.deletionTimestamp === undefined)
    .map(placeOf);
  return (status?.parents ?? []).some(
    ({ parentRef, conditions }: { parentRef: Reference; conditions: [] }) =>
      programmed.includes(gatewayOf(parentRef)) &&
      spec.parentRefs.some((named: Reference) => isSame(named, parentRef)) &&
      isTrue(conditions, "Accepted") &&
      isTrue(conditions, "ResolvedRefs"),
  );
};

/** The routes that lead to Services, not those by which a Gateway redirects. */
const leadsSomewhere = ({ spec }: Live): boolean => spec.rules.some((rule: { backendRefs?: unknown }) => rule.backendRefs !== undefined);

/** The hosts that requests get through to. */
const lookNow = async (api: ApiClient): Promise<{ readonly hosts: readonly string[]; readonly working: ReadonlySet<string> }> => {
  const routes = (await api.list(`${group}/httproutes`)).filter(leadsSomewhere);
  const gateways = await api.list(`${group}/gateways`);
  const hostsOf = (some: readonly Live[]): readonly string[] => some.flatMap(({ spec }) => spec.hostnames ?? []);
  return { hosts: hostsOf(routes), working: new Set(hostsOf(routes.filter((route) => works(route, gateways)))) };
};

/** Looks at every route's hosts four times a second, until it is told to stop. A host whose route goes has none that works. */
export const watchRoutes = (api: ApiClient): { readonly stop: () => Promise<Watched> } => {
  const started = Date.now();
  const hosts = new Set<string>();
  const open = new Map<string, number>();
  const outages: Outage[] = [];
  let [looks, last, longestGap, stopping] = [0, started, 0, false];

  const look = async (): Promise<void> => {
    const now = await lookNow(api);
    const at = Date.now();
    longestGap = Math.max(longestGap, at - last);
    last = at;
    looks++;
    for (const host of now.hosts) hosts.add(host);
    for (const host of hosts) {
      const from = open.get(host);
      if (!now.working.has(host)) open.set(host, from ?? at - started);
      else if (from !== undefined) {
        outages.push({ host, from, to: at - started });
        open.delete(host);
      }
    }
  };
  const done = (async (): Promise<void> => {
    while (!stopping) {
      await look();
      await pause(interval);
    }
  })();
  done.catch(() => {}); // told by stop
  return {
    stop: async () => {
      stopping = true;
      await done;
      return { hosts: [...hosts], outages: [...outages, ...[...open].map(([host, from]) => ({ host, from }))], looks, longestGap };
    },
  };
};
