import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { managedPrometheus } from "./testing/managed-prometheus.ts";
import { site } from "./testing/site.ts";

const read = (file: string) => readFileSync(`${import.meta.dirname}/${file}`, "utf8");

test("the README's brick is one that works", () => {
  expect(read("../README.md")).toContain(read("testing/managed-prometheus.ts"));
  expect(
    managedPrometheus()
      .offers({ site })
      .scrape({ name: "shop", matchLabels: { app: "shop" }, port: "metrics" }),
  ).toEqual([
    {
      apiVersion: "monitoring.googleapis.com/v1",
      kind: "PodMonitoring",
      metadata: { name: "shop" },
      spec: { selector: { matchLabels: { app: "shop" } }, endpoints: [{ port: "metrics", path: "/metrics", interval: "60s" }] },
    },
  ]);
});

test("docs/bricks.md names each brick that has an example, and each version that a lock pins", () => {
  const page = read("../../../docs/bricks.md");
  const nameOf = (folder = ""): string => folder.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  for (const file of globSync("*/*/*.example.ts", { cwd: import.meta.dirname }))
    expect(page).toContain(`| \`${nameOf(file.split("/")[1])}\` |`);
  for (const file of globSync("*/*/*.lock.json", { cwd: import.meta.dirname })) {
    const { version } = JSON.parse(read(file));
    if (!/^[0-9a-f]{40}$/.test(version)) expect(page, file).toContain(` ${version}`);
  }
});

test("the README names bricks that there are, and links to pages that there are", () => {
  const readme = read("../README.md");
  const bricks = globSync("*/*/*.ts", { cwd: import.meta.dirname }).map((file) => file.replace(/\/[^/]+$/, ""));
  const layers = new Set(bricks.map((brick) => brick.split("/")[0]));
  const named = [...readme.matchAll(/`([a-z-]+\/[a-z0-9-]+)`/g)].map(([, name = ""]) => name);
  expect(named.length).toBeGreaterThan(5);
  for (const name of named.filter((each) => layers.has(each.split("/")[0]))) expect(bricks).toContain(name);
  for (const [, path = ""] of readme.matchAll(/\]\((?!https?:)([^)#]+)/g)) expect(() => read(`../${path}`), path).not.toThrow();
});
