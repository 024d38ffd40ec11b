import { readFileSync } from "node:fs";
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

test("the README names each entry of the package and each pinned version", () => {
  const readme = read("../README.md");
  const { exports } = JSON.parse(read("../package.json"));
  for (const entry of Object.keys(exports)) expect(readme).toContain(`\`${entry.slice(2)}\``);
  for (const chart of ["gateway/nginx-gateway-fabric", "gateway/kong", "certificates/cert-manager", "secrets/external-secrets"])
    expect(readme).toContain(JSON.parse(read(`${chart}.lock.json`)).version);
});
