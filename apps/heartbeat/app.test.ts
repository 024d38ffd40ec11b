import { isObject } from "@ashlar/model";
import { expect, test } from "vitest";
import { platform } from "../testing/platform.ts";
import { podIn } from "../testing/pods.ts";
import { type HeartbeatValues, heartbeat } from "./app.ts";

const values: HeartbeatValues = { images: { curl: "example.com/curl:1" }, url: "https://shop.example.com/" };
const rendered = (more: Partial<HeartbeatValues> = {}) =>
  heartbeat({ ...values, ...more })
    .objects(platform)
    .filter(isObject);

test("one pod that nobody calls and that goes out on port 443 alone", () => {
  const objects = rendered();
  expect(objects.map(({ kind }) => kind).toSorted()).toEqual(["ConfigMap", "Deployment", "NetworkPolicy", "ServiceAccount"]);
  expect(podIn(objects, "heartbeat").container).toMatchObject({ image: "example.com/curl:1" });
  expect(objects.find(({ kind }) => kind === "NetworkPolicy")).not.toHaveProperty("spec.ingress");
  expect(objects.find(({ kind }) => kind === "NetworkPolicy")).toMatchObject({
    spec: { egress: [{ ports: [{ port: 53 }, { port: 53 }] }, { ports: [{ port: 443 }] }, { ports: [{ port: 443 }] }] },
  });
});

test("it counts as dead after three missed beats, however slow it beats", () => {
  const probe = (everySeconds: number) => podIn(rendered({ everySeconds }), "heartbeat").container.livenessProbe?.exec?.command?.at(-1);
  expect(probe(60)).toContain("-mmin -4");
  expect(probe(600)).toContain("-mmin -31");
});

test("where policies know names, it reaches its own target and nothing else", () => {
  const reached: object[] = [];
  const network = { closed: () => [], flow: () => [], reach: (reach: object) => [reached.push(reach)].flatMap(() => []) };
  const objects = heartbeat(values)
    .objects({ ...platform, network })
    .filter(isObject);
  expect(reached).toMatchObject([{ name: "heartbeat-target", hosts: ["shop.example.com"], ports: [443] }]);
  expect(objects.find(({ kind }) => kind === "NetworkPolicy")).toMatchObject({
    spec: { egress: [{ ports: [{ port: 53 }, { port: 53 }] }] },
  });
});

test("where metrics are made of such questions, it has them made", () => {
  const probes: object[] = [];
  const metrics = { scrape: () => [], clients: [], probe: (probe: object) => [probes.push(probe)].flatMap(() => []) };
  heartbeat(values).objects({ ...platform, metrics });
  expect(probes).toEqual([{ name: "heartbeat", target: "https://shop.example.com/", by: "http" }]);
});
