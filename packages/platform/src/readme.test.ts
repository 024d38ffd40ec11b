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

test("the README names each brick and each pinned version", () => {
  const readme = read("../README.md");
  for (const file of globSync("*/*/*.lock.json", { cwd: import.meta.dirname })) {
    const [layer, brick] = file.split("/");
    expect(readme).toContain(`\`${layer}/${brick}\``);
    if (!/[0-9a-f]{40}/.test(JSON.parse(read(file)).version)) expect(readme).toContain(JSON.parse(read(file)).version);
  }
});
