import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { workload } from "../../testing/web.ts";

test("more pods are routine", () => {
  expect(judged(workload(), workload({ spec: "replicas: 3" }))).toEqual(["ROUTINE replicas-up Deployment shop/web: spec.replicas"]);
});
