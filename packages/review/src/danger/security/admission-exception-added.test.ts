import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { admissionExceptionAdded } from "./admission-exception-added.ts";

const exception = (names: string, label = "a"): string => `
apiVersion: kyverno.io/v2
kind: PolicyException
metadata: { name: debug, namespace: shop, labels: { a: ${label} } }
spec: { exceptions: [{ policyName: guard, ruleNames: [${names}] }], match: { any: [{ resources: { names: [debug] } }] } }
`;

test("a new exception, and one that names more", () => {
  expect(judged("", exception("root"))).toEqual(["SECURITY admission-exception-added PolicyException shop/debug"]);
  expect(messagesOf(admissionExceptionAdded, exception("root"), exception("root, host"))).toHaveLength(1);
});

test("a label of one", () => {
  expect(messagesOf(admissionExceptionAdded, exception("root"), exception("root", "b"))).toEqual([]);
});
