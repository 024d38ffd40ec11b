import { expect, test } from "vitest";
import { site } from "../testing/site.ts";
import { wrongCloud } from "./wrong-cloud.ts";

const brick = { capability: "storage", brick: "aws-ebs", provider: "eks" };

test("a brick of a cloud says nothing there, and elsewhere what it takes", () => {
  expect(wrongCloud({ ...brick, provider: "gke" }, { site })).toEqual([]);
  expect(wrongCloud({ ...brick, instead: { gke: "gkePersistentDisk" } }, { site })).toEqual([
    {
      rule: "wrong-cloud",
      message: "storage: aws-ebs works in clusters of eks only, and prod-eu runs on gke",
      remedy: "Put gkePersistentDisk into the slot",
    },
  ]);
});

test("without one to name, it says for which cloud to look", () => {
  expect(wrongCloud(brick, { site })).toMatchObject([{ remedy: "Choose a brick for gke" }]);
});
