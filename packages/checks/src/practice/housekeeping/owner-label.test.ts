import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentWith } from "../../testing/manifests.ts";
import { ownerLabel } from "./owner-label.ts";

const labelled = (label: string): string =>
  deploymentWith("tty: false").replace("namespace: shop", `namespace: shop, labels: { ${label} }`);

test.each(["team: shop", "example.com/owner: shop", "app.kubernetes.io/part-of: shop"])("%s", (label) => {
  expect(judged(ownerLabel, labelled(label))).toEqual([]);
});

test("no word of it", () => {
  expect(judged(ownerLabel, labelled("app: web"))).toEqual(["/metadata  no label says whose it is"]);
});
