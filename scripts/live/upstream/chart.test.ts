import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import YAML from "yaml";
import { chartArchive, chartFiles, escapeTemplate } from "./chart.ts";
import { chartIndex } from "./chart-index.ts";
import { tar } from "./tar.ts";

const objects = [
  { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "a:b" }, data: { text: `{{ .Values }} ${"long ".repeat(40)}` } },
  { apiVersion: "v1", kind: "Secret", metadata: { name: "é" } },
];

test("a chart has a file for each object, which says what the object says once Helm has put the braces back", () => {
  const files = chartFiles("widgets", "v1.2.3", objects);
  expect([...files.keys()]).toEqual([
    "widgets/Chart.yaml",
    "widgets/values.yaml",
    "widgets/templates/001-configmap.yaml",
    "widgets/templates/002-secret.yaml",
  ]);
  expect(YAML.parse(files.get("widgets/Chart.yaml") ?? "")).toEqual({
    apiVersion: "v2",
    name: "widgets",
    version: "v1.2.3",
    type: "application",
  });
  const template = files.get("widgets/templates/001-configmap.yaml") ?? "";
  expect(template).toContain('{{ "{{" }} .Values }}');
  expect(YAML.parse(template.replaceAll('{{ "{{" }}', "{{"))).toEqual(objects[0]);
});

test("braces are escaped wherever they stand", () => {
  expect(escapeTemplate("a {{b}} {{{c")).toBe('a {{ "{{" }}b}} {{ "{{" }}{c');
});

test("tar(1) reads the archive, and the same objects are the same bytes", () => {
  const archive = chartArchive("widgets", "v1.2.3", objects);
  expect(archive.equals(chartArchive("widgets", "v1.2.3", objects))).toBe(true);
  const run = (...args: readonly string[]): string => execFileSync("tar", args, { input: archive, encoding: "utf8" });
  expect(run("-tz").trim().split("\n")).toEqual([...chartFiles("widgets", "v1.2.3", objects).keys()]);
  expect(YAML.parse(run("-xzO", "widgets/templates/002-secret.yaml"))).toEqual(objects[1]);
});

test("a path that the format has no room for is an error", () => {
  expect(() => tar(new Map([["x".repeat(101), ""]]))).toThrow("more than 100 bytes");
  expect(tar(new Map([["x".repeat(100), "y".repeat(512)]]))).toHaveLength(512 * 4);
});

test("the index lists each version of each chart with its digest and the name of its archive", () => {
  const archive = Buffer.from("bytes");
  const charts = [
    { name: "a", version: "1.0.0", archive },
    { name: "b", version: "2.0.0", archive },
    { name: "a", version: "v1.1.0", archive },
  ];
  const { apiVersion, entries } = YAML.parse(chartIndex(charts));
  expect(apiVersion).toBe("v1");
  expect(Object.keys(entries)).toEqual(["a", "b"]);
  expect(entries.a).toMatchObject([
    { version: "1.0.0", urls: ["a-1.0.0.tgz"], digest: createHash("sha256").update("bytes").digest("hex") },
    { version: "v1.1.0", urls: ["a-v1.1.0.tgz"] },
  ]);
});
