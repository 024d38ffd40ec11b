import { expect, test } from "vitest";
import { imageMove } from "./image-move.ts";

test.each([
  ["web:1.2.3", "web:1.2.4", "patch"],
  ["web:v1.2.3", "web:1.3.0", "minor"],
  ["web:1.2", "web:1.2.1", "patch"],
  ["web:1.2.3", "web:2.0.0", "major"],
  ["postgres:16", "postgres:17", "major"],
  ["web:17.2-alpine", "web:17.3-alpine", "minor"],
  ["web:1.3.0", "web:1.2.9", "downgrade"],
  ["web:1.2.3", "web:1.2.4-rc.1", "patch"],
  ["web:1.2.3-rc.1", "web:1.2.3", "patch"],
  ["web:1.2.3", "web:1.2.3-rc.1", "downgrade"],
  ["web:1.2.3-alpine", "web:1.2.3-slim", "unknown"],
  ["web:1.2.3", "web:latest", "unknown"],
  ["web:9f86d081", "web:4355a46b", "unknown"],
  ["web@sha256:aa", "web@sha256:bb", "digest"],
  ["web:1.2.3@sha256:aa", "web:1.2.3@sha256:bb", "digest"],
  ["web:1.2.3@sha256:aa", "web:1.2.4@sha256:bb", "patch"],
  ["web:1.2.3@sha256:aa", "web:1.2.3", "digest"],
  ["ghcr.io/shop/web:1.2.3", "quay.io/shop/web:1.2.4", "registry"],
  ["web:1.2.3", "docker.io/library/web:1.2.3", "same"],
  ["localhost:5000/web:1.2.3", "localhost:5000/web:1.2.4", "patch"],
  [undefined, "web:1", "new"],
  ["web:1", undefined, "gone"],
])("%s to %s is %s", (before, after, move) => {
  expect(imageMove(before, after)).toBe(move);
});
