import { expect, test } from "vitest";
import { envVars } from "./env.ts";
import { manifests } from "./testing/manifests.ts";

test("variables keep their order, and each says where its value comes from", () => {
  expect(
    envVars({
      USER: { secret: "db", key: "user" },
      PASSWORD: { secret: "db", key: "password", optional: true },
      URL: "postgres://$(USER):$(PASSWORD)@db/ledger",
      DEBUG: undefined,
      POD_IP: { field: "status.podIP" },
      MODE: { configMap: "modes", key: "mode" },
      GOMEMLIMIT: { resource: "limits.memory" },
      HEAP_MB: { resource: "limits.memory", divisor: "1Mi" },
    }),
  ).toStrictEqual(
    manifests(`
- { name: USER, valueFrom: { secretKeyRef: { name: db, key: user } } }
- { name: PASSWORD, valueFrom: { secretKeyRef: { name: db, key: password, optional: true } } }
- { name: URL, value: "postgres://$(USER):$(PASSWORD)@db/ledger" }
- { name: POD_IP, valueFrom: { fieldRef: { apiVersion: v1, fieldPath: status.podIP } } }
- { name: MODE, valueFrom: { configMapKeyRef: { name: modes, key: mode } } }
- { name: GOMEMLIMIT, valueFrom: { resourceFieldRef: { resource: limits.memory, divisor: "1" } } }
- { name: HEAP_MB, valueFrom: { resourceFieldRef: { resource: limits.memory, divisor: 1Mi } } }
`)[0],
  );
});
