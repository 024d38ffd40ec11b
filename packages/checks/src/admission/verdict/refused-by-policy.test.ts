import { describe, expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { refusedByPolicy } from "./refused-by-policy.ts";

const policy = (spec: string, binding = "validationActions: [Deny]"): string => `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: { name: few }
spec:
  matchConstraints: { resourceRules: [{ apiGroups: [apps], apiVersions: [v1], operations: [CREATE, UPDATE], resources: [deployments] }] }
  ${spec.trim().replaceAll("\n", "\n  ")}
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata: { name: few }
spec:
  policyName: few
  ${binding.trim().replaceAll("\n", "\n  ")}
---`;

const namespace = `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { strict: "yes" } }
---`;

const deployment = (spec: string, metadata = ""): string => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop, ${metadata} }
spec:
  selector: { matchLabels: { app: web } }
  template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: web }] } }
  ${spec}`;

const said = (...manifests: readonly string[]): readonly string[] => judgedTree(refusedByPolicy, manifests.join(""));

const atMost = policy("validations: [{ expression: object.spec.replicas <= 5, message: at most five }]");

test("an object that the policy of its cluster refuses", () => {
  expect(said(atMost, deployment("replicas: 6"))).toEqual([
    "Deployment shop/web   it cannot be made: ValidatingAdmissionPolicy 'few' with binding 'few' denied request: at most five",
  ]);
  expect(said(atMost, deployment("replicas: 5"))).toEqual([]);
});

describe(`${refusedByPolicy.name} tells nothing`, () => {
  test.each([
    ["of replicas that somebody else may have set", atMost, ""],
    ["by a policy that only warns", policy("validations: [{ expression: 'false' }]", "validationActions: [Warn]"), ""],
    [
      "of what a condition leaves out",
      policy("matchConditions: [{ name: a, expression: 'false' }]\nvalidations: [{ expression: 'false' }]"),
      "",
    ],
    [
      "of what cannot be evaluated, where that is let in",
      policy("failurePolicy: Ignore\nvalidations: [{ expression: object.nothing == 1 }]"),
      "",
    ],
    ["by an expression on who does it", policy("validations: [{ expression: request.userInfo.username == 'admin' }]"), ""],
    [
      "by a function that is not known here",
      policy("validations: [{ expression: 'jsonpatch.escapeKey(object.metadata.name) == \"x\"' }]"),
      "",
    ],
    [
      "in a namespace of other labels",
      policy(
        "validations: [{ expression: 'false' }]",
        "validationActions: [Deny]\nmatchResources: { namespaceSelector: { matchLabels: { strict: no } } }",
      ),
      "",
    ],
    [
      "where the parameters are not in the tree",
      policy(
        "paramKind: { apiVersion: v1, kind: ConfigMap }\nvalidations: [{ expression: params.data.a == 'b' }]",
        "validationActions: [Deny]\nparamRef: { name: limits, namespace: shop, parameterNotFoundAction: Deny }",
      ),
      "",
    ],
    [
      "of a label that Argo CD adds",
      policy("validations: [{ expression: \"'app.kubernetes.io/instance' in object.metadata.labels\" }]"),
      "",
    ],
  ])("%s", (_, policies, spec) => {
    expect(said(namespace, policies, deployment(spec))).toEqual([]);
  });

  test("where something changes the object before", () => {
    const webhook = `
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: { name: helper }
webhooks: [{ name: a.example.com, rules: [{ apiGroups: ["*"], apiVersions: ["*"], operations: [CREATE], resources: ["*"] }] }]
---`;
    expect(said(atMost, webhook, deployment("replicas: 6"))).toEqual([
      "Deployment shop/web   it cannot be changed: ValidatingAdmissionPolicy 'few' with binding 'few' denied request: at most five",
    ]);
    expect(said(atMost, webhook.replace("[CREATE]", "[CREATE, UPDATE]"), deployment("replicas: 6"))).toEqual([]);
  });
});

describe("what the server fills in counts", () => {
  test.each([
    ["a default", "object.spec.strategy.type == 'RollingUpdate'"],
    ["a structure that is always there", "object.spec.template.spec.containers.all(c, has(c.resources))"],
    ["the policy to pull an image without a tag", "object.spec.template.spec.containers.all(c, c.imagePullPolicy == 'Always')"],
    ["the namespace", "request.namespace == 'shop' && namespaceObject.metadata.labels.strict == 'yes'"],
    ["variables", "variables.names.exists(n, n == 'web')"],
  ])("%s", (_, expression) => {
    const variables = "variables: [{ name: names, expression: 'object.spec.template.spec.containers.map(c, c.name)' }]";
    const rule = policy(`${variables}\nvalidations: [{ expression: "${expression}" }]`);
    const opposite = policy(`${variables}\nvalidations: [{ expression: "!(${expression})" }]`);
    expect(said(namespace, rule, deployment(""))).toEqual([]);
    expect(said(namespace, opposite, deployment(""))).toHaveLength(1);
  });

  test("but a field that is really absent is", () => {
    const limits = policy(
      "validations: [{ expression: 'object.spec.template.spec.containers.all(c, has(c.resources.limits))', messageExpression: \"'limits of ' + object.metadata.name\" }]",
    );
    expect(said(limits, deployment(""))).toEqual([
      "Deployment shop/web   it cannot be made: ValidatingAdmissionPolicy 'few' with binding 'few' denied request: limits of web",
    ]);
  });
});

test("parameters of the tree, and namespaces by their labels", () => {
  const rule = policy(
    "paramKind: { apiVersion: v1, kind: ConfigMap }\nvalidations: [{ expression: object.spec.replicas <= int(params.data.most) }]",
    "validationActions: [Deny]\nparamRef: { name: limits, namespace: shop, parameterNotFoundAction: Deny }\nmatchResources: { namespaceSelector: { matchLabels: { strict: 'yes' } } }",
  );
  const limits = (most: number): string => `
apiVersion: v1
kind: ConfigMap
metadata: { name: limits, namespace: shop }
data: { most: "${most}" }
---`;
  expect(said(namespace, limits(2), rule, deployment("replicas: 3"))).toHaveLength(1);
  expect(said(namespace, limits(3), rule, deployment("replicas: 3"))).toEqual([]);
});
