import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { deployment } from "../../testing/workloads.ts";
import { privilegedWorkloadAdded } from "./privileged-workload-added.ts";

const agent =
  "containers: [{ name: agent, image: a, securityContext: { privileged: true } }], volumes: [{ name: root, hostPath: { path: / } }]";

test("a new workload", () => {
  expect(messagesOf(privilegedWorkloadAdded, "", deployment(agent))).toEqual([
    "Pods of Deployment shop/web reach beyond their containers: container 'agent' is privileged; volume 'root' is a path of its node",
  ]);
});

test("a plain one, and one that is only of another kind or name than before", () => {
  expect(judged("", deployment("containers: [{ name: web, image: web:1 }]"))).toEqual(["ROUTINE created Deployment shop/web"]);
  expect(messagesOf(privilegedWorkloadAdded, deployment(agent), deployment(agent, { kind: "DaemonSet" }))).toEqual([]);
  expect(messagesOf(privilegedWorkloadAdded, deployment(agent), deployment(agent, { name: "node-agent" }))).toEqual([]);
});
