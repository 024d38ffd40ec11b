import { expect, test } from "vitest";
import { compileCases } from "./testing/compile-cases.ts";

const parts = `
import { adjust, cluster, environment, type App, type Brick, type Gateway, type Metrics, type Certificates, type GatewayApi, type SharedOffers, type TrafficSplit } from "./mod.ts";
const base = (name: string) => ({ name, namespace: name, team: "t" });
const none = () => [];
const gw: Gateway = { route: none, clients: [], hosts: [] };
const nginx = (v: { replicas: number }): Brick<Gateway> => ({ ...base("nginx"), objects: none, offers: () => gw });
const kong = (v: { replicas: number }): Brick<Gateway & TrafficSplit, { certificates: Certificates; metrics?: Metrics }> => ({ ...base("kong"), objects: none, offers: () => ({ ...gw, split: none }) });
const certManager = (v: { email: string }): Brick<Certificates> => ({ ...base("cm"), objects: none, offers: () => ({ certificate: none }) });
const acme = (v: { email: string }): Brick<Certificates, { gateway: Gateway }> => ({ ...base("acme"), objects: none, offers: () => ({ certificate: none }) });
const prometheus = (v: { host?: string }): Brick<Metrics, { gateway?: Gateway }> => ({ ...base("prom"), objects: none, offers: () => ({ scrape: none, clients: [] }) });
const shop = (v: { replicas: number; host: string }): App<{ gateway: Gateway & TrafficSplit; metrics: Metrics }> => ({ ...base("shop"), objects: none });
const worker = (v: { replicas: number }): App<{ metrics?: Metrics }> => ({ ...base("worker"), objects: none });
const cron = (): App => ({ ...base("cron"), objects: none });
const site = <const G extends string = "gateway">(v: { via?: G }): App<Record<G, Gateway>> => ({ ...base("s"), objects: (p) => p[(v.via ?? "gateway") as G].route({ name: "s", host: "x", service: "s", port: 1 }) });
const moving = <A extends Gateway, B extends Gateway, N, M>(v: { from: Brick<A, N>; to: Brick<B, M> }): Brick<SharedOffers<A, B>, N & M> => ({ ...base("move"), moves: v, objects: none, offers: none as never });
const traefik = (v: { only: "443" }): Brick<TrafficSplit & Gateway & { mirror: () => [] }, { gatewayApi: GatewayApi }> => ({ ...base("traefik"), objects: none, offers: none as never });
const maybe = Math.random() > 0.5;
const about = { name: "a", environment: environment({ name: "dev" }), kubernetes: "1.35", cloud: { provider: "gke" }, git: { repo: "r", revision: "refs/heads/main" } } as const;
const shopValues = { replicas: 1, host: "h" };
`;
const lines = parts.split("\n").length;

/** A cluster whose line 2 holds the bricks and whose line 4 and on hold the apps, one a line. */
const clusterOf = (platform: string, apps: readonly string[]) => `${parts}export const it = cluster({ ...about, platform: {
${platform}
}, apps: [
${apps.join(",\n")}
] });`;

const fits = {
  "optional-need-met": clusterOf(
    `gateway: kong({ replicas: 3 }), certificates: certManager({ email: "x" }), metrics: prometheus({ host: "g" })`,
    [`shop(shopValues)`, `worker({ replicas: 1 })`, `cron()`],
  ),
  "optional-need-left-out": clusterOf(`gateway: nginx({ replicas: 3 })`, [`worker({ replicas: 1 })`]),
  "optional-need-maybe-there": clusterOf(`metrics: maybe ? prometheus({}) : undefined`, [
    `worker({ replicas: 1 })`,
    `maybe ? cron() : undefined`,
  ]),
  "second-gateway": clusterOf(`gateway: nginx({ replicas: 3 }), "gateway.internal": nginx({ replicas: 1 })`, [`cron()`]),
  "app-generic-in-its-gateway": clusterOf(`gateway: nginx({ replicas: 3 }), "gateway.internal": nginx({ replicas: 1 })`, [
    `site({})`,
    `site({ via: "gateway.internal" })`,
  ]),
  "bricks-that-use-each-other": clusterOf(`gateway: kong({ replicas: 3 }), certificates: acme({ email: "x" })`, [`site({})`]),
  "nothing-at-all": clusterOf("", []),
  "hub-of-another": `${parts}\nconst hub = cluster({ ...about, platform: {}, apps: [] });
export const it = cluster({ ...about, hub, platform: {}, apps: [] });`,
  "one-gateway-takes-over-from-another": clusterOf(
    `gateway: moving({ from: nginx({ replicas: 3 }), to: kong({ replicas: 3 }) }), certificates: certManager({ email: "x" })`,
    [`site({})`],
  ),
  "both-can-split": clusterOf(
    `"gateway": moving({ from: kong({ replicas: 3 }), to: kong({ replicas: 3 }) }), certificates: acme({ email: "x" }), metrics: prometheus({})`,
    [`shop(shopValues)`],
  ),
  "moving-a-second-gateway": clusterOf(
    `"gateway.internal": adjust(moving({ from: nginx({ replicas: 1 }), to: nginx({ replicas: 1 }) }), (objects) => objects)`,
    [`site({ via: "gateway.internal" })`],
  ),
  adjusted: clusterOf(`gateway: adjust(nginx({ replicas: 3 }), (objects) => objects)`, [`adjust(site({}), (objects) => objects)`]),
};

// Each misfit, the line its message must stand at (2: the platform; 4 and on: the apps), and what it must say.
const misfits: Record<string, readonly [code: string, line: number, sentence: string]> = {
  "gateway-that-cannot-split": [
    clusterOf(`gateway: nginx({ replicas: 3 }), metrics: prometheus({})`, [`cron()`, `shop(shopValues)`]),
    5,
    "needs gateway.split, which the brick under 'gateway' does not offer",
  ],
  "one-of-two-gateways-that-cannot-split": [
    clusterOf(
      `gateway: moving({ from: nginx({ replicas: 3 }), to: kong({ replicas: 3 }) }), certificates: acme({ email: "x" }), metrics: prometheus({})`,
      [`cron()`, `shop(shopValues)`],
    ),
    5,
    "needs gateway.split, which the brick under 'gateway' does not offer",
  ],
  "need-of-one-of-two-gateways": [
    clusterOf(`gateway: moving({ from: kong({ replicas: 3 }), to: nginx({ replicas: 3 }) })`, [`cron()`]),
    2,
    "needs certificates, and this platform has no brick under 'certificates'",
  ],
  "need-of-the-other-of-two-gateways": [
    clusterOf(`certificates: acme({ email: "x" }), gateway: moving({ from: kong({ replicas: 3 }), to: traefik({ only: "443" }) })`, [
      `cron()`,
    ]),
    2,
    "needs gatewayApi, and this platform has no brick under 'gatewayApi'",
  ],
  "moving-to-what-is-no-gateway": [
    clusterOf(`gateway: moving({ from: nginx({ replicas: 3 }), to: certManager({ email: "x" }) })`, [`cron()`]),
    2,
    "is missing the following properties from type 'Gateway': route, clients, hosts",
  ],
  "missing-capability": [
    clusterOf(`gateway: nginx({ replicas: 3 })`, [`site({ via: "gateway.internal" })`]),
    4,
    "needs gateway.internal, and this platform has no brick under 'gateway.internal'",
  ],
  "brick-whose-need-is-unmet": [
    clusterOf(`gateway: kong({ replicas: 3 })`, [`cron()`]),
    2,
    "needs certificates, and this platform has no brick under 'certificates'",
  ],
  "app-with-two-unmet-needs": [
    clusterOf("", [`shop(shopValues)`]),
    4,
    `& "needs metrics, and this platform has no brick under 'metrics'"'.`,
  ],
  "brick-that-may-be-absent": [
    clusterOf(`gateway: kong({ replicas: 3 }), certificates: certManager({ email: "x" }), metrics: maybe ? prometheus({}) : undefined`, [
      `shop(shopValues)`,
    ]),
    4,
    "needs metrics, and the brick under 'metrics' may be absent",
  ],
  "brick-left-empty": [clusterOf(`gateway: undefined`, [`site({})`]), 4, "needs gateway, and this platform has no brick under 'gateway'"],
  "mistyped-slot": [
    clusterOf(`gateway: nginx({ replicas: 3 }), metrisc: prometheus({})`, [`cron()`]),
    2,
    "no capability is called 'metrisc'",
  ],
  "wrong-brick-for-the-slot": [clusterOf(`metrics: nginx({ replicas: 1 })`, [`cron()`]), 2, "must offer metrics.scrape"],
  "app-that-may-be-absent": [
    clusterOf(`gateway: nginx({ replicas: 3 }), metrics: prometheus({})`, [`maybe ? shop(shopValues) : undefined`]),
    4,
    "needs gateway.split, which the brick under 'gateway' does not offer",
  ],
  "adjusted-app": [
    clusterOf(`gateway: nginx({ replicas: 3 }), metrics: prometheus({})`, [`adjust(shop(shopValues), (objects) => objects)`]),
    4,
    "needs gateway.split, which the brick under 'gateway' does not offer",
  ],
  "wrong-value": [clusterOf(`gateway: nginx({ replicas: "3" })`, []), 2, "Type 'string' is not assignable to type 'number'"],
  "misspelt-value": [clusterOf("", [`worker({ replicsa: 1 })`]), 4, "Did you mean to write 'replicas'?"],
  "misspelt-value-of-a-generic-app": [
    clusterOf(`gateway: nginx({ replicas: 3 })`, [`site({ vai: "gateway" })`]),
    4,
    "'vai' does not exist in type",
  ],
  "misspelt-field-of-the-cluster": [
    `${parts}\nexport const it = cluster({ ...about, platform: {},\napps: [], kuberntes: "1.35" });`,
    3,
    "'kuberntes' does not exist",
  ],
  "hub-that-is-only-a-name": [
    `${parts}\nexport const it = cluster({ ...about, platform: {}, apps: [],\nhub: "dev" });`,
    3,
    "Type 'string' is not assignable to type 'Cluster'",
  ],
  "version-that-is-none": [
    `${parts}\nexport const it = cluster({ ...about,\nkubernetes: "v1.35", platform: {}, apps: [] });`,
    3,
    "is not assignable to type '`1.",
  ],
};

const messages = compileCases({ ...fits, ...Object.fromEntries(Object.entries(misfits).map(([name, [code]]) => [name, code])) });

test.each(Object.keys(fits))("compiles: %s", (name) => {
  expect(messages.get(name)).toEqual([]);
});

test.each(Object.entries(misfits))("does not compile: %s", (name, [, line, sentence]) => {
  const [first, ...others] = messages.get(name) ?? [];
  expect(first?.text).toContain(sentence);
  expect((first?.line ?? 0) - lines + 1).toBe(line);
  expect(others).toEqual([]);
});

test("says nothing of any file but the cases", () => {
  expect(messages.get("elsewhere")).toBeUndefined();
});

test("capability members are properties: a method's parameters would be compared in both directions, and a narrower brick would slip through", () => {
  const narrower = compileCases({
    narrower: `import type { Gateway } from "./mod.ts";
export const only443: Gateway = { clients: [], hosts: [],
route: (route: { name: string; host: string; service: string; port: 443 }) => [] };`,
  });
  expect(narrower.get("narrower")?.map(({ line }) => line)).toEqual([3]);
});
