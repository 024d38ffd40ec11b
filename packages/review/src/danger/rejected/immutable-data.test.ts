import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";

const config = (immutable: boolean, value: string): string => `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
immutable: ${immutable}
data: { a: "${value}" }
`;

const secret = (data: string): string => `
apiVersion: v1
kind: Secret
metadata: { name: login, namespace: shop }
immutable: true
${data}
`;

const isTold = (before: string, after: string): boolean => judged(before, after).some((line) => line.startsWith("REJECTED immutable-data"));

test("what is immutable keeps its data and its flag", () => {
  expect(isTold(config(true, "1"), config(true, "2"))).toBe(true);
  expect(isTold(config(true, "1"), config(false, "1"))).toBe(true);
});

test("what becomes immutable may change with it", () => {
  expect(isTold(config(false, "1"), config(true, "2"))).toBe(false);
});

test("the same secret in plain text is the same", () => {
  expect(isTold(secret("data: { user: YWRtaW4= }"), secret("stringData: { user: admin }"))).toBe(false);
  expect(isTold(secret("data: { user: YWRtaW4= }"), secret("stringData: { user: root }"))).toBe(true);
});
