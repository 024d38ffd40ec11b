import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { workload } from "../../testing/web.ts";

const configMap = (level: string): string => `---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { LEVEL: ${level} }
`;

const reading = (checksum: string): string =>
  workload({ annotations: `checksum/settings: ${checksum}`, container: "envFrom: [{ configMapRef: { name: settings } }]" });
const told = (before: string, after: string): readonly string[] =>
  judged(configMap("info") + before, configMap("debug") + after).filter((line) => line.includes("ConfigMap"));

test("settings whose readers all start again are told as that", () => {
  expect(told(reading("a"), reading("b"))).toEqual(["RESTART config-restart ConfigMap shop/settings: data.LEVEL"]);
});

test("one reader that does not is enough to tell otherwise", () => {
  const other = workload({ name: "other", container: "envFrom: [{ configMapRef: { name: settings } }]" });
  expect(told(reading("a") + other, reading("b") + other)).toEqual(["CONFIG config-without-restart ConfigMap shop/settings: data.LEVEL"]);
});
