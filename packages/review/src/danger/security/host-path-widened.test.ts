import { expect, test } from "vitest";
import { messagesOf } from "../../testing/judged.ts";
import { deployment } from "../../testing/workloads.ts";
import { hostPathWidened } from "./host-path-widened.ts";

const agent = (path: string, readOnly: boolean): string =>
  deployment(
    `containers: [{ name: a, image: a, volumeMounts: [{ name: logs, mountPath: /logs, readOnly: ${readOnly} }] }], volumes: [{ name: logs, hostPath: { path: ${path} } }]`,
  );

test("another path, and one that may be written to", () => {
  expect(messagesOf(hostPathWidened, agent("/var/log", true), agent("/", true))).toEqual(["Pods of Deployment get / of their node"]);
  expect(messagesOf(hostPathWidened, agent("/var/log", true), agent("/var/log", false))).toEqual([
    "Pods of Deployment may write to /var/log of their node",
  ]);
});

test("a folder in it, and less", () => {
  expect(messagesOf(hostPathWidened, agent("/var/log", true), agent("/var/log/pods", true))).toEqual([]);
  expect(messagesOf(hostPathWidened, agent("/var/log", false), agent("/var/log", true))).toEqual([]);
  expect(messagesOf(hostPathWidened, deployment("containers: [{ name: a, image: a }]"), agent("/var/log", true))).toEqual([]);
});
