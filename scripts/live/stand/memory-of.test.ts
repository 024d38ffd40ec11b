import { expect, test } from "vitest";
import { memoryLine, memoryOfStand } from "./memory-of.ts";

test("the memory of programs, the largest first", () => {
  expect(memoryLine({ etcd: 98.4, "kube-apiserver": 512.3 })).toBe("611 MiB in all: kube-apiserver 512, etcd 98");
});

test.runIf(process.platform === "linux")("a process has some", () => {
  const sizes = memoryOfStand([{ name: "node", pid: process.pid }]);
  expect(Object.keys(sizes)).toEqual(["node", "this process"]);
  expect(sizes.node).toBeGreaterThan(10);
});
