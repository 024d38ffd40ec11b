import { expect, test } from "vitest";
import { type App, type Asked, adjust, type Brick, type KubeObject, type Output } from "./mod.ts";

const configMap = (name: string): KubeObject => ({ apiVersion: "v1", kind: "ConfigMap", metadata: { name } });
const ask = { ask: "listener", to: "gateway", host: "shop.example.com" };
const problem = { rule: "mine", message: "too large" };
const source = {
  source: "chart",
  repository: "https://charts.example.com",
  name: "cache",
  version: "1.0.0",
  release: "cache",
  values: { replicas: 3 },
  lock: { version: "1.0.0", brings: [], objects: [], images: [] },
} as const;

const platform = {} as never;
const shop: App = { name: "shop", namespace: "shop", team: "shop", objects: () => [configMap("a"), ask, configMap("b"), source, problem] };
const rename = (objects: readonly KubeObject[]) => objects.map(({ metadata }) => configMap(`${metadata.name}-renamed`));

test("changes the objects, and nothing of what is asked, where things come from, or what is wrong", () => {
  const outputs = adjust(shop, rename).objects(platform);
  expect(outputs).toEqual([ask, source, problem, configMap("a-renamed"), configMap("b-renamed")]);
});

test("objects may be left out and added", () => {
  const outputs = adjust(shop, ([first]) => (first ? [first, configMap("more")] : [])).objects(platform);
  expect(outputs.slice(3)).toEqual([configMap("a"), configMap("more")]);
});

test("the app as its author wrote it stays as it was, and is named", () => {
  const adjusted = adjust(shop, () => []);
  expect(adjusted.adjusts).toBe(shop);
  expect({ ...adjusted, objects: shop.objects, adjusts: undefined }).toEqual({ ...shop, adjusts: undefined });
  expect(shop.objects(platform)).toHaveLength(5);
});

test("an adjusted app can be adjusted once more", () => {
  const twice = adjust(adjust(shop, rename), rename);
  expect(twice.objects(platform).slice(3)).toEqual([configMap("a-renamed-renamed"), configMap("b-renamed-renamed")]);
  expect(twice.adjusts?.adjusts).toBe(shop);
});

test("what is no output at all is handed on for the renderer to report, and `change` never sees it", () => {
  const hostile: App = { ...shop, objects: () => [null, [configMap("nested")], configMap("a")] as unknown as Output[] };
  expect(adjust(hostile, rename).objects(platform)).toEqual([null, [configMap("nested")], configMap("a-renamed")]);
});

const gateway: Brick<{ readonly port: number }> = {
  name: "gateway",
  namespace: "gateway",
  team: "platform",
  objects: () => [configMap("class")],
  offers: () => ({ port: 443 }),
  answer: (asks) => [configMap(`listeners-${asks.length}`), { ask: "certificate", to: "certificates" }],
};

test("what a brick makes of its asks is adjusted too; what it offers is not", () => {
  const adjusted = adjust(gateway, rename);
  const asked: Asked = { ...ask, from: { app: "shop", namespace: "shop", team: "shop" } };
  expect(adjusted.objects(platform)).toEqual([configMap("class-renamed")]);
  expect(adjusted.answer?.([asked, asked], platform)).toEqual([
    { ask: "certificate", to: "certificates" },
    configMap("listeners-2-renamed"),
  ]);
  expect(adjusted.offers(platform)).toEqual({ port: 443 });
});

test("where one brick takes over from another, each of the two is adjusted", () => {
  const old = { ...gateway, name: "old" };
  const { moves, adjusts } = adjust({ ...gateway, name: "move", moves: { from: old, to: gateway } }, rename);
  for (const brick of [moves.from, moves.to]) expect(brick.objects(platform)).toEqual([configMap("class-renamed")]);
  expect([moves.from.adjusts, moves.to.adjusts, adjusts?.name]).toEqual([old, gateway, "move"]);
});

test("an app that answers nothing does not learn to answer", () => {
  expect("answer" in adjust(shop, rename)).toBe(false);
});
