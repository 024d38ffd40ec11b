import { environment, type KubeObject, type Problem } from "@ashlar/model";
import { expect, test } from "vitest";
import { everything, renderClusters } from "../render-clusters.ts";
import { appOf, brickOf, chartOf, clusterWith } from "../testing/in-memory.ts";
import { checkFolders } from "./check-folders.ts";

const service = (port: number, annotations: Record<string, string> = {}): KubeObject => ({
  apiVersion: "v1",
  kind: "Service",
  metadata: { name: "web", annotations },
  spec: { clusterIP: "None", ports: [{ port, targetPort: 8080 }] },
});
const clusterOf = (object: KubeObject, checks = {}) =>
  clusterWith({ environment: environment({ name: "dev", checks }), apps: [appOf("shop", () => [object])] });
const judged = (loaded: ReturnType<typeof clusterWith>, accepted: readonly string[] = []) =>
  renderClusters([loaded], everything, checkFolders(accepted));
const rules = (problems: readonly Problem[]): readonly string[] => problems.map(({ rule }) => rule);

test("what the server would refuse: nothing is rendered", () => {
  const { files, problems } = judged(clusterOf(service(70_000)));
  expect(files).toEqual([]);
  expect(problems).toEqual([
    {
      rule: "port-number",
      message: "70000 is not a port (1-65535)",
      object: "Service shop/web",
      pointer: "/spec/ports/0/port",
      cluster: "dev",
      app: "shop",
      file: "apps/shop/app.ts",
      manifest: "clusters/dev/apps/shop/service-web.yaml",
    },
  ]);
});

test("a verdict that is overruled this once", () => {
  const { files, problems } = judged(clusterOf(service(70_000)), ["port-number"]);
  expect(problems).toEqual([]);
  expect(files).not.toEqual([]);
});

test("a rule that an environment sets", () => {
  expect(rules(judged(clusterOf(service(80))).problems)).toEqual([]);
  expect(rules(judged(clusterOf(service(80), { "owner-label": "error" })).problems)).toContain("owner-label");
  expect(judged(clusterOf(service(80), { "port-number": "off" })).problems).toMatchObject([{ rule: "bad-setting", cluster: "dev" }]);
});

test("a waiver needs a reason, a rule that is no server's, and something to waive", () => {
  const pod = (annotations: Record<string, string>): KubeObject => ({
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name: "web", annotations },
    spec: { containers: [{ name: "web", image: "registry.example.com/web:latest" }] },
  });
  const waived = (rule: string, reason: string) => rules(judged(clusterOf(pod({ [`ignore-check.ashlar.dev/${rule}`]: reason }))).problems);
  expect(waived("image-tag-moves", "it is built here, minutes before")).not.toContain("image-tag-moves");
  expect(waived("image-tag-moves", " ")).toContain("bad-waiver");
  expect(waived("port-number", "we know better")).toEqual(expect.arrayContaining(["bad-waiver", "image-tag-moves"]));
  expect(waived("wildcard-rights", "some day")).toEqual(expect.arrayContaining(["bad-waiver", "image-tag-moves"]));
});

test("a lock that was recorded from another version of the chart", () => {
  const agent = brickOf("agent", () => [chartOf("agent", { version: "1.0.0" }, { version: "1.1.0" })]);
  const { problems } = judged(clusterWith({ platform: { metrics: agent } }));
  expect(problems.filter(({ rule }) => rule === "stale-lock")).toEqual([
    {
      rule: "stale-lock",
      message: "chart 'agent' is deployed at 1.1.0, and its lock was recorded from 1.0.0",
      remedy: "record the lock from 1.1.0, or deploy 1.0.0",
      cluster: "dev",
      app: "agent",
      file: "apps/agent/app.ts",
    },
  ]);
});
