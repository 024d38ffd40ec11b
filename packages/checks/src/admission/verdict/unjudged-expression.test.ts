import { expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { definitionOfSpec, policy } from "../../testing/manifest.ts";
import { unjudgedExpression } from "./unjudged-expression.ts";

const bound = (expression: string): string => `${policy(`validations: [{ expression: "${expression}" }]`)}
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata: { name: web }
spec: { policyName: web, validationActions: [Deny] }
`;

test("is told once of a policy or a CRD", () => {
  expect(judgedTree(unjudgedExpression, bound("ip(object.a).family() == 4").replace(", namespace: shop", ""))).toEqual([
    "ValidatingAdmissionPolicy web /spec  (warning) not judged here: ip(object.a).family() == 4: it calls family()",
  ]);
  const rules = "x-kubernetes-validations: [{ rule: isURL(self) }, { rule: isIP(self) }]";
  expect(judgedTree(unjudgedExpression, definitionOfSpec(`a: { type: string, ${rules} }`))).toEqual([
    "CustomResourceDefinition widgets.example.com /spec/versions  (warning) not judged here: isURL(self): it calls isURL(); and 1 more",
  ]);
});

test("nothing of what is judged", () => {
  expect(judgedTree(unjudgedExpression, bound("object.all(k, has(object.a)) || object.?b.optMap(x, size(x) > 1).orValue(true)"))).toEqual(
    [],
  );
});
