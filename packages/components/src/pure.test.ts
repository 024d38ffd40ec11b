import { expect, test } from "vitest";
import { statefulService } from "./mod.ts";

const frozen = <T>(value: T): T => {
  if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
};

test("values are read and never written, and the same values make the same objects", () => {
  const values = frozen({
    name: "store",
    image: "example.com/store:1",
    port: 6379,
    replicas: 3,
    cpu: "250m",
    memory: "512Mi",
    volumes: [{ name: "data", size: "1Gi", mountPath: "/data" }],
    env: { A: "a" },
    files: { "/etc/store.conf": "x" },
    scratch: ["/tmp"],
    admits: [{ from: { cidr: "10.0.0.0/8" } }],
    probes: { liveness: { periodSeconds: 20 } },
  } as const);
  expect(statefulService(values)).toStrictEqual(statefulService(values));
});
