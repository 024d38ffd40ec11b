import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { inTemplate, podWith } from "../../testing/pods.ts";
import { imageReference } from "./image-reference.ts";

test.each([podWith("tty: true"), inTemplate(podWith("tty: true, workingDir: /"))])("%s", (manifest) => {
  expect(judged(imageReference, manifest)).toEqual([]);
});

test.each<[string, string[]]>([
  [
    "{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: a }, { name: b, image: '' }, { name: c, image: ' web' }] } }",
    [
      "/spec/containers/0  'image' is missing",
      "/spec/containers/1/image  the image is empty",
      '/spec/containers/2/image  " web" has white space around it',
    ],
  ],
])("%s", (manifest, problems) => {
  expect(judged(imageReference, manifest)).toEqual(problems);
});
