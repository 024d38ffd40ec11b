import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { workload } from "../../testing/web.ts";

const configMap = (data: string): string => `---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { ${data} }
`;

const naming = (more = ""): string =>
  workload({ container: `env: [{ name: LEVEL, valueFrom: { configMapKeyRef: { name: settings, key: LEVEL${more} } } }]` });
const told = (before: string, after: string): readonly string[] => judged(before, after).filter((line) => line.includes("key-removed"));
const both = configMap("LEVEL: info, FORMAT: json");

test("a key that is still named is told", () => {
  expect(told(both + naming(), configMap("FORMAT: json") + naming())).toEqual(["OUTAGE key-removed ConfigMap shop/settings: data.LEVEL"]);
});

test("one that nobody names is not, nor one that may be absent", () => {
  expect(told(both + naming(), configMap("LEVEL: info") + naming())).toEqual([]);
  expect(told(both + naming(", optional: true"), configMap("FORMAT: json") + naming(", optional: true"))).toEqual([]);
});
