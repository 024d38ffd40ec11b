import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentOfPod } from "../../testing/manifests.ts";
import { imageWithoutDigest } from "./image-without-digest.ts";

const image = (name: string): string => deploymentOfPod(`containers: [{ name: web, image: "${name}" }]`);

test("an image by its digest", () => {
  expect(judged(imageWithoutDigest, image(`web:1.2.3@sha256:${"ab".repeat(32)}`))).toEqual([]);
});

test("an image by its tag", () => {
  expect(judged(imageWithoutDigest, image("web:1.2.3"))).toEqual([
    "/spec/template/spec/containers/0/image  'web:1.2.3' can become another image",
  ]);
});
