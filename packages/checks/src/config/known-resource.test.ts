import { expect, test } from "vitest";
import { whyNotAmount } from "./amount.ts";
import { knownResource } from "./known-resource.ts";

test.each(["cpu", "storage", "limits.memory", "hugepages-2Mi", "requests.hugepages-2Mi", "example.com/gpu", "count/jobs.batch"])(
  "%s",
  (name) => {
    expect(knownResource(name)).toBeUndefined();
  },
);

test.each(["gpu", "Cpu", "a b", ""])("%s is none", (name) => {
  expect(knownResource(name)).toBeDefined();
});

test.each([
  ["cpu", "500m", undefined],
  ["cpu", "-1", "is negative"],
  ["pods", "1", undefined],
  ["pods", "1.5", "is not a whole number, in which pods is counted"],
  ["example.com/gpu", "500m", "is not a whole number, in which example.com/gpu is counted"],
  ["requests.example.com/gpu", "500m", undefined],
])("%s: %s", (name, amount, why) => {
  expect(whyNotAmount(name, amount)).toBe(why);
});
