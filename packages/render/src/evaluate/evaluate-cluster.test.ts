import type { AnyBrick, App, Asked, Brick, Certificates, Gateway } from "@ashlar/model";
import { expect, test } from "vitest";
import { appOf, clusterWith, configMap } from "../testing/in-memory.ts";
import { evaluateCluster } from "./evaluate-cluster.ts";

const brick = <O extends object, N = object>(name: string, rest: Pick<Brick<O, N>, "offers"> & Partial<Brick<O, N>>): Brick<O, N> => ({
  name,
  namespace: name,
  team: "platform",
  objects: () => [],
  ...rest,
});

const namesOf = (evaluated: ReturnType<typeof evaluateCluster>) =>
  Object.fromEntries(evaluated.apps.map(({ app, objects }) => [app.name, objects.map(({ metadata }) => metadata.name)]));

// Each takes the other's offer apart at once, and uses it when it is used itself.
const gateway = brick<Gateway, { certificates: Certificates }>("gateway", {
  offers: ({ certificates }) => ({
    route: ({ name, host }) => [
      configMap(name),
      { ask: "listener", to: "gateway", host },
      ...certificates.certificate({ host, secret: name }),
    ],
    clients: [],
    hosts: [],
  }),
  answer: (asks, { certificates }) => [
    configMap(`listeners-${asks.length}`),
    ...asks.flatMap(({ host }) => certificates.certificate({ host: String(host), secret: "gw" })),
  ],
});
const certificates = brick<Certificates, { gateway: Gateway }>("certificates", {
  objects: ({ gateway }) => [configMap(`solver-${Object.keys(gateway).length}`)],
  offers: () => ({ certificate: ({ host }) => [configMap(`certificate-${host}`), { ask: "issue", to: "certificates", host }] }),
  answer: (asks) => [configMap(`issued-${asks.length}-for-${[...new Set(asks.map(({ from }) => from.app))].join("-")}`)],
});

test("two bricks that use each other, and an app that uses one", () => {
  const shop: App<{ gateway: Gateway }> = {
    ...appOf("shop", () => []),
    objects: ({ gateway }) => gateway.route({ name: "shop", host: "shop.example.com", service: "shop", port: 80 }),
  };
  const evaluated = evaluateCluster(clusterWith({ platform: { gateway, certificates }, apps: [shop] }));
  expect(evaluated.problems).toEqual([]);
  expect(namesOf(evaluated)).toEqual({
    gateway: ["listeners-1", "certificate-shop.example.com"],
    certificates: ["solver-3", "issued-2-for-shop-gateway"],
    shop: ["shop", "certificate-shop.example.com"],
  });
});

test("a brick in two slots is one brick", () => {
  const evaluated = evaluateCluster(clusterWith({ platform: { metrics: gateway, secrets: gateway, certificates } }));
  expect(evaluated.apps.map(({ app, slots }) => [app.name, slots])).toEqual([
    ["gateway", ["metrics", "secrets"]],
    ["certificates", ["certificates"]],
  ]);
});

test("an ask carries who asks, and asks of one brick come together", () => {
  let received: readonly Asked[] = [];
  const store = brick("store", {
    offers: () => ({}),
    answer: (asks) => {
      received = asks;
      return [];
    },
  });
  const asks = (name: string) => appOf(name, () => [{ ask: "bucket", to: "store", size: name.length }]);
  evaluateCluster(clusterWith({ platform: { store }, apps: [asks("shop"), asks("ad")] }));
  expect(received).toEqual([
    { ask: "bucket", to: "store", size: 4, from: { app: "shop", namespace: "shop", team: "shop" } },
    { ask: "bucket", to: "store", size: 2, from: { app: "ad", namespace: "ad", team: "shop" } },
  ]);
});

test("offers that need each other before either is made", () => {
  const a: AnyBrick = brick<object, { b: { x: number } }>("a", {
    offers: ({ b }) => ({ x: b.x }),
    objects: ({ b }) => [configMap(`${b.x}`)],
  });
  const b: AnyBrick = brick<object, { a: { x: number } }>("b", { offers: ({ a }) => ({ x: a.x }) });
  const { problems } = evaluateCluster(clusterWith({ platform: { a, b } }));
  expect(problems).toMatchObject([
    {
      rule: "throws",
      app: "a",
      message: "the offer of 'b' needs itself before it is made; use other bricks' offers inside functions, not while making the offer",
    },
  ]);
});

test("a brick that answers no asks", () => {
  const mute = brick("mute", { offers: () => ({}) });
  const { problems } = evaluateCluster(clusterWith({ platform: { mute }, apps: [appOf("shop", () => [{ ask: "listener", to: "mute" }])] }));
  expect(problems).toEqual([
    {
      rule: "no-answer",
      message: "asks 'listener' of the brick 'mute', which answers no asks",
      remedy: "give the brick an `answer`, or do not ask",
      cluster: "dev",
      app: "shop",
      file: "environments/dev.ts",
    },
  ]);
});

test("answers that ask each other without end", () => {
  const endless = (name: string, other: string) =>
    brick(name, { offers: () => ({}), answer: (asks) => [...asks, ...asks].map(() => ({ ask: "more", to: other })) });
  const { problems } = evaluateCluster(
    clusterWith({ platform: { a: endless("a", "b"), b: endless("b", "a") }, apps: [appOf("shop", () => [{ ask: "more", to: "a" }])] }),
  );
  expect(problems).toMatchObject([{ rule: "endless-asks", message: "the answers of 'a' and 'b' lead to new asks without end" }]);
});

test("an app that throws does not hide what others report", () => {
  const throws = appOf("broken", () => {
    throw new Error("no such size");
  });
  const { problems, apps } = evaluateCluster(
    clusterWith({ apps: [throws, appOf("shop", () => [{ rule: "mine", message: "too large" }, configMap("kept")])] }),
  );
  expect(problems).toMatchObject([
    { rule: "throws", message: "no such size", app: "broken", file: "apps/broken/app.ts" },
    { rule: "mine", message: "too large", cluster: "dev", app: "shop" },
  ]);
  expect(apps[1]?.objects).toHaveLength(1);
});

test("an offer is made once, when it is first used, and never where nobody uses it", () => {
  const made: string[] = [];
  const offering = (name: string) =>
    brick(name, {
      offers: () => {
        made.push(name);
        return { size: 3 };
      },
    });
  const uses = (name: string): App<{ used: { size: number } }> => ({
    ...appOf(name, () => []),
    objects: ({ used }) => [configMap(`size-${used.size}`), configMap(`size-${used.size}-again`)],
  });
  evaluateCluster(clusterWith({ platform: { used: offering("used"), idle: offering("idle") }, apps: [uses("a"), uses("b")] }));
  expect(made).toEqual(["used"]);
});
