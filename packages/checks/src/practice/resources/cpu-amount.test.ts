import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentWith } from "../../testing/manifests.ts";
import { cpuAmount } from "./cpu-amount.ts";

const amount = (cpu: string): string => deploymentWith(`resources: { requests: { cpu: ${cpu} } }`);

test.each(["100m", "64", "0.5", '"2"'])("%s", (cpu) => {
  expect(judged(cpuAmount, amount(cpu))).toEqual([]);
});

test("100 of them", () => {
  expect(judged(cpuAmount, amount("100"))).toEqual([
    "/spec/template/spec/containers/0/resources/requests/cpu  100 of CPU is 100 whole CPUs",
  ]);
});
