import type { AnyApp, Asked, Brick, Output } from "@ashlar/model";
import { expect, test } from "vitest";
import { appOf, brickOf, clusterWith, configMap } from "../testing/in-memory.ts";
import { evaluateCluster } from "./evaluate-cluster.ts";

const brick = (name: string, answer: Brick<object>["answer"]) => brickOf(name, () => [], { ...(answer && { answer }) });
const ask = (to: string, what = "more") => ({ ask: what, to });
const asking = (...asks: readonly Output[]) => appOf("shop", () => asks);

const settledWith = (platform: Record<string, Brick<object>>, ...apps: readonly AnyApp[]) => {
  const { problems, apps: evaluated } = evaluateCluster(clusterWith({ platform, apps }));
  return {
    problems,
    made: Object.fromEntries(evaluated.map(({ app, objects }) => [app.name, objects.map(({ metadata }) => metadata.name)])),
  };
};

test("a brick that nobody asks learns that too", () => {
  const gateway = brick("gateway", (asks) => [configMap(`listeners-${asks.length}`)]);
  expect(settledWith({ gateway }).made).toEqual({ gateway: ["listeners-0"] });
});

test("an answer that asks another brick, which asks another, against their order in the platform", () => {
  const pass = (name: string, next?: string) =>
    brick(name, (asks) => [configMap(`${name}-${asks.length}`), ...(next ? asks.map(() => ask(next)) : [])]);
  const { problems, made } = settledWith({ c: pass("c"), b: pass("b", "c"), a: pass("a", "b") }, asking(ask("a"), ask("a")));
  expect(problems).toEqual([]);
  expect(made).toMatchObject({ a: ["a-2"], b: ["b-2"], c: ["c-2"] });
});

test("two bricks that ask each other once each come to rest", () => {
  // A listener needs a certificate; the certificate is proved through a listener of its own, which needs none.
  const gateway = brick("gateway", (asks) => [
    configMap(`listeners-${asks.length}`),
    ...asks.filter(({ ask }) => ask === "listener").map(() => ask("certificates", "certificate")),
  ]);
  const certificates = brick("certificates", (asks) => [
    configMap(`certificates-${asks.length}`),
    ...asks.map(() => ask("gateway", "challenge")),
  ]);
  const { problems, made } = settledWith({ gateway, certificates }, asking(ask("gateway", "listener")));
  expect(problems).toEqual([]);
  expect(made).toMatchObject({ gateway: ["listeners-2"], certificates: ["certificates-1"] });
});

test("an ask that changes while their number does not is answered anew", () => {
  const size = (asks: readonly Asked[]) => Math.max(0, ...asks.map(({ size }) => Number(size)));
  const store = brick("store", (asks) => [configMap(`size-${size(asks)}`)]);
  const backup = brick("backup", (asks) => [{ ...ask("store"), size: asks.length === 0 ? 1 : 2 }]);
  expect(settledWith({ store, backup }, asking(ask("backup"))).made).toMatchObject({ store: ["size-2"] });
});

test("answers that double their asks end before memory does, in a large platform too", () => {
  const double = (name: string, other: string) => brick(name, (asks) => [...asks, ...asks].map(() => ask(other)));
  const quiet = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`q${i}`, brick(`q${i}`, () => [])]));
  const { problems } = settledWith({ ...quiet, a: double("a", "b"), b: double("b", "a") }, asking(ask("a")));
  expect(problems).toEqual([
    {
      rule: "endless-asks",
      message: "the answers of 'a' and 'b' lead to new asks without end",
      remedy: "let an answer ask only for what it was asked itself",
      cluster: "dev",
      file: "environments/dev.ts",
    },
  ]);
});

test("answers that never come to rest", () => {
  let count = 0;
  const restless = brick("restless", () => [{ ...ask("restless"), count: count++ }]);
  expect(settledWith({ restless }).problems).toMatchObject([
    { rule: "endless-asks", message: "the answers of 'restless' lead to new asks without end" },
  ]);
});

test("an ask of a brick that is not there, and of one that never answers", () => {
  const mute = brick("mute", undefined);
  const about = { rule: "no-answer", cluster: "dev", app: "shop" };
  expect(settledWith({ mute }, asking(ask("gatway"), ask("mute"))).problems).toMatchObject([
    {
      ...about,
      message: "asks 'more' of 'gatway', and this cluster has no brick of that name",
      remedy: "put 'gatway' into the platform, or do not ask",
    },
    { ...about, message: "asks 'more' of the brick 'mute', which answers no asks", remedy: "give the brick an `answer`, or do not ask" },
  ]);
});

test("what a brick answers last is what counts: problems of earlier rounds too", () => {
  const gateway = brick("gateway", (asks) => [{ rule: "mine", message: `${asks.length} listeners` }]);
  const other = brick("other", (asks) => asks.map(() => ask("gateway")));
  expect(settledWith({ gateway, other }, asking(ask("gateway"), ask("other"))).problems).toMatchObject([
    { message: "2 listeners", app: "gateway" },
  ]);
});

test("an answer that throws in each round is reported once", () => {
  const gateway = brick("gateway", (asks) => {
    throw new Error(`cannot do ${asks.length}`);
  });
  const other = brick("other", (asks) => asks.map(() => ask("gateway")));
  expect(settledWith({ gateway, other }, asking(ask("gateway"), ask("other"))).problems).toMatchObject([
    { rule: "throws", message: "cannot do 2", app: "gateway", file: "apps/gateway/app.ts" },
  ]);
});
