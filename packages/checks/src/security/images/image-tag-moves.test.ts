import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentOfPod } from "../../testing/manifests.ts";
import { imageTagMoves } from "./image-tag-moves.ts";

const image = (name: string): string => deploymentOfPod(`containers: [{ name: web, image: "${name}" }]`);

test.each([
  "registry.example.com:5000/shop/web:1.2.3",
  "postgres:18.6-trixie",
  "web:sha-3f2a1bc",
  `web:latest@sha256:${"ab".repeat(32)}`,
  "web:stablecoin-1.0",
])("%s", (name) => {
  expect(judged(imageTagMoves, image(name))).toEqual([]);
});

test.each([
  ["registry.example.com:5000/web", "'registry.example.com:5000/web' has no tag: whatever is the latest will run"],
  ["web:latest", "the tag 'latest' moves: pods of one Deployment may run different images"],
  ["web:main-alpine", "the tag 'main-alpine' moves: pods of one Deployment may run different images"],
  ["web:1.3-SNAPSHOT", "the tag '1.3-SNAPSHOT' moves: pods of one Deployment may run different images"],
])("%s", (name, message) => {
  expect(judged(imageTagMoves, image(name))).toEqual([`/spec/template/spec/containers/0/image  ${message}`]);
});
