import { expect, test } from "vitest";
import { shortRef } from "./short-ref.ts";

test("commits and branches are as people say them", () => {
  const refs = ["9ecc902587a9e959002a6a1293b71e1adec378c6", "refs/heads/deployed/prod-eu", "main", "9ecc9025", "HEAD~1"];
  expect(refs.map(shortRef)).toEqual(["9ecc902587a9", "deployed/prod-eu", "main", "9ecc9025", "HEAD~1"]);
});
