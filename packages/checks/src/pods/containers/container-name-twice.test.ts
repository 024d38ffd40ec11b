import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podOf } from "../../testing/pods.ts";
import { containerNameTwice } from "./container-name-twice.ts";

test.each([podOf("initContainers: [{ name: init, image: a }]")])("%s", (manifest) => {
  expect(judged(containerNameTwice, manifest)).toEqual([]);
});

test.each([[podOf("initContainers: [{ name: web, image: a }]"), "/spec/initContainers/0/name  there is a container web too"]])(
  "%s",
  (manifest, problem) => {
    expect(judged(containerNameTwice, manifest)).toEqual([problem]);
  },
);
