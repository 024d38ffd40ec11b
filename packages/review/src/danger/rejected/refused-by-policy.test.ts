import { describe, expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { refusedByPolicy } from "./refused-by-policy.ts";

const policy = (expression: string, operations = "[CREATE, UPDATE]"): string => `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: { name: keys }
spec:
  matchConstraints: { resourceRules: [{ apiGroups: [""], apiVersions: [v1], operations: ${operations}, resources: [configmaps] }] }
  validations: [{ expression: "${expression}", message: keep the rule }]
---`;

const binding = (action = "Deny"): string => `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata: { name: everywhere }
spec: { policyName: keys, validationActions: [${action}] }
---`;

const settings = (value: string, name = "settings"): string => `
apiVersion: v1
kind: ConfigMap
metadata: { name: ${name}, namespace: shop }
data: { a: "${value}" }
---`;

const told = (before: string, after: string): readonly string[] =>
  judged(before, after).filter((line) => line.includes(" refused-by-policy "));

const small = policy("int(object.data.a) <= 5") + binding();

describe("an object", () => {
  test("that is made or changed against a policy", () => {
    expect(told(small, small + settings("6"))).toEqual(["REJECTED refused-by-policy ConfigMap shop/settings"]);
    expect(told(small + settings("5"), small + settings("6"))).toEqual(["REJECTED refused-by-policy ConfigMap shop/settings: data.a"]);
    expect(messagesOf(refusedByPolicy, small, small + settings("6"))).toEqual([
      `a policy of the cluster refuses this, and the API server answers "ValidatingAdmissionPolicy 'keys' with binding 'everywhere' denied request: keep the rule"`,
    ]);
  });

  test("that keeps to it, or meets only a warning", () => {
    expect(told(small + settings("6"), small + settings("5"))).toEqual([]);
    const warning = policy("false") + binding("Warn");
    expect(told(warning + settings("6"), warning + settings("7"))).toEqual([]);
  });

  test("that may only grow", () => {
    const growing = policy("int(object.data.a) >= int(oldObject.data.a)", "[UPDATE]") + binding();
    expect(told(growing + settings("2"), growing + settings("1"))).toHaveLength(1);
    expect(told(growing + settings("1"), growing + settings("2"))).toEqual([]);
    expect(told(growing, growing + settings("1"))).toEqual([]);
  });

  test("that may not be deleted", () => {
    const kept = policy("oldObject.data.a != 'keep'", "[DELETE]") + binding();
    expect(told(kept + settings("keep"), kept)).toHaveLength(1);
    expect(told(kept + settings("drop"), kept)).toEqual([]);
  });
});

describe("a policy", () => {
  test("that refuses what is there from now on", () => {
    expect(told(settings("6"), settings("6") + small)).toEqual([
      "REJECTED refused-by-policy ValidatingAdmissionPolicy keys",
      "REJECTED refused-by-policy ValidatingAdmissionPolicyBinding everywhere",
    ]);
  });

  test("that is bound to deny", () => {
    const open = policy("int(object.data.a) <= 5") + binding("Warn");
    expect(told(open + settings("6"), small + settings("6"))).toEqual([
      "REJECTED refused-by-policy ValidatingAdmissionPolicyBinding everywhere",
    ]);
  });

  test("that refused it before is no news, nor one that refuses nothing", () => {
    const stricter = policy("int(object.data.a) <= 4") + binding();
    expect(told(small + settings("6"), stricter + settings("6"))).toEqual([]);
    expect(told(settings("4"), settings("4") + small)).toEqual([]);
  });
});
