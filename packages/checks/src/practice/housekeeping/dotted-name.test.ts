import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentWith } from "../../testing/manifests.ts";
import { dottedName } from "./dotted-name.ts";

test("a name that a host may have", () => {
  expect(judged(dottedName, deploymentWith("tty: false"))).toEqual([]);
});

test("a name that it may not", () => {
  expect(judged(dottedName, deploymentWith("tty: false").replace("name: web,", "name: web.v2,"))).toEqual([
    "/metadata/name  'web.v2' becomes the host name of pods, and has dots or more than 63 characters",
  ]);
});
