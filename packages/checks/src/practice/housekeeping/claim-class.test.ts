import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { claimClass } from "./claim-class.ts";

const claim = (more: string): string =>
  `{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: a }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } }${more} } }`;

test.each([", storageClassName: fast", ', storageClassName: ""', ", volumeName: a"])("%s", (more) => {
  expect(judged(claimClass, claim(more))).toEqual([]);
});

test("a claim of no class in particular", () => {
  expect(judged(claimClass, claim(""))).toEqual(["/spec  takes whatever class is the default of the cluster, now or later"]);
});
