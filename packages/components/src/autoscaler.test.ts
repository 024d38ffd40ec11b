import { expect, test } from "vitest";
import { autoscaler } from "./autoscaler.ts";
import type { Autoscale } from "./scale.ts";

const values = { name: "web", image: "example.com/web:1", cpu: "100m", memory: "64Mi" } as const;

test.each<[Autoscale, [string, number][]]>([
  [{ min: 1, max: 3 }, [["cpu", 70]]],
  [{ min: 1, max: 3, cpuPercent: 50 }, [["cpu", 50]]],
  [{ min: 1, max: 3, memoryPercent: 80 }, [["memory", 80]]],
  [
    { min: 1, max: 3, cpuPercent: 60, memoryPercent: 80 },
    [
      ["cpu", 60],
      ["memory", 80],
    ],
  ],
])("%o keeps %o percent", (autoscale, expected) => {
  const { metrics = [] } = autoscaler(values, autoscale).spec;
  expect(metrics.map(({ resource }) => [resource?.name, resource?.target.averageUtilization])).toEqual(expected);
});
