import type { Lock, Source } from "@ashlar/model";
import { expect, test } from "vitest";
import { staleLocks } from "./stale-locks.ts";

const lock = (version: string): Lock => ({ version, brings: [], objects: [], images: [] });
const chart = (version: string, recorded: string): Source => ({
  source: "chart",
  repository: "https://charts.example.com",
  name: "kong",
  version,
  release: "kong",
  values: {},
  lock: lock(recorded),
});

test("a lock of the version that is deployed", () => {
  expect(staleLocks([chart("1.2.3", "1.2.3"), chart("v1.2.3", "1.2.3")])).toEqual([]);
});

test("a lock of another version or commit", () => {
  const git: Source = { source: "git", repository: "r", path: "crds", commit: "b".repeat(40), tag: "v2", lock: lock("a".repeat(40)) };
  expect(staleLocks([chart("1.3.0", "1.2.3"), git]).map(({ message }) => message)).toEqual([
    "chart 'kong' is deployed at 1.3.0, and its lock was recorded from 1.2.3",
    `crds is deployed at ${"b".repeat(40)}, and its lock was recorded from ${"a".repeat(40)}`,
  ]);
});
