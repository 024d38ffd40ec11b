import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { workload } from "../../testing/web.ts";

const config = (key: string, ...lines: readonly string[]): string => `
apiVersion: v1
kind: ConfigMap
metadata: { name: web, namespace: shop }
data:
  ${key}: |
${lines.map((line) => `    ${line}`).join("\n")}
`;

test.each([
  ["JSON", config("a.json", '{"a": 1, "b": [1, 2]}'), config("a.json", "{", '  "b": [1, 2], "a": 1', "}")],
  ["YAML", config("a.yaml", "a: 1", "b: [1, 2]"), config("a.yaml", "# ports", "b:", "- 1", "- 2", "a: 1")],
  ["TOML", config("a.toml", "[a]", "b = 1"), config("a.toml", "# x", "[a]", "b=1")],
])("%s in other words", (_, before, after) => {
  expect(judged(before, after)).toEqual([expect.stringMatching(/^NOISE config-text-format ConfigMap shop\/web: data/)]);
});

test("another order of a list, another type, and lines", () => {
  const noise = (before: string, after: string) => judged(before, after).filter((line) => line.startsWith("NOISE"));
  expect(noise(config("a.json", "[1, 2]"), config("a.json", "[2, 1]"))).toEqual([]);
  expect(noise(config("a.yaml", "a: 1"), config("a.yaml", 'a: "1"'))).toEqual([]);
  expect(noise(config("a.sh", "a: 1"), config("a.sh", "a:  1"))).toEqual([]);
});

test("who reads it need not start again for that", () => {
  const reader = `---\n${workload({ container: "envFrom: [{ configMapRef: { name: web } }]" })}`;
  const [before, after] = [config("a.json", '{"a": 1}'), config("a.json", "{", '  "a": 1', "}")];
  expect(judged(before + reader, after + reader)).toEqual(['NOISE config-text-format ConfigMap shop/web: data["a.json"]']);
});
