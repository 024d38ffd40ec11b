import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { admissionWeakened } from "./admission-weakened.ts";

const binding = (actions: string, more = ""): string => `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata: { name: guard }
spec: { policyName: guard, validationActions: [${actions}]${more} }
`;
const policy = (expressions: readonly string[], more = ""): string => `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: { name: guard }
spec:
  ${more}
  matchConstraints: { resourceRules: [{ apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [pods] }] }
  validations: [${expressions.map((expression) => `{ expression: "${expression}" }`).join(", ")}]
`;
const custom = (apiVersion: string, kind: string, spec: string): string => `
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: guard }
spec: { ${spec} }
`;

test("a binding that only warns", () => {
  expect(judged(binding("Deny"), binding("Warn, Audit"))).toContain(
    "SECURITY admission-weakened ValidatingAdmissionPolicyBinding guard: spec.validationActions[Deny], spec.validationActions[Warn], spec.validationActions[Audit]",
  );
  expect(messagesOf(admissionWeakened, binding("Warn"), binding("Deny"))).toEqual([]);
});

test.each([
  [
    "an expression less",
    policy(["a", "b"]),
    policy(["a"]),
    "ValidatingAdmissionPolicy guard no longer holds objects to one of its expressions",
  ],
  [
    "open when it fails",
    policy(["a"]),
    policy(["a"], "failurePolicy: Ignore"),
    "ValidatingAdmissionPolicy guard lets in what its expressions fail on",
  ],
  [
    "Kyverno",
    custom("kyverno.io/v1", "ClusterPolicy", "validationFailureAction: Enforce"),
    custom("kyverno.io/v1", "ClusterPolicy", "validationFailureAction: Audit"),
    "ClusterPolicy guard no longer refuses anything: Audit instead of Enforce",
  ],
  [
    "Gatekeeper",
    custom("constraints.gatekeeper.sh/v1beta1", "K8sRequiredLabels", "match: {}"),
    custom("constraints.gatekeeper.sh/v1beta1", "K8sRequiredLabels", "match: {}, enforcementAction: dryrun"),
    "K8sRequiredLabels guard no longer refuses anything: dryrun instead of deny",
  ],
])("%s", (_, before, after, message) => {
  expect(messagesOf(admissionWeakened, before, after)).toEqual([message]);
});

test("an expression more, and a policy that goes alone or with its app", () => {
  expect(messagesOf(admissionWeakened, policy(["a"]), policy(["a", "b"], "failurePolicy: Fail"))).toEqual([]);
  expect(messagesOf(admissionWeakened, `${policy(["a"])}\n---${binding("Deny")}`, policy(["a"]))).toHaveLength(1);
  expect(messagesOf(admissionWeakened, binding("Deny"), "")).toEqual([]);
});
