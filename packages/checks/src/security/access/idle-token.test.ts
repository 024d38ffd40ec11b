import { expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { deploymentOfPod } from "../../testing/manifests.ts";
import { idleToken } from "./idle-token.ts";

const pod = (more: string): string => deploymentOfPod(`{ containers: [{ name: web, image: web:1 }]${more} }`);
const account = "\n---\n{ apiVersion: v1, kind: ServiceAccount, metadata: { name: web, namespace: shop } }";
const binding = `
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: web, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: web }
subjects: [{ kind: ServiceAccount, name: web }]`;

test("a token without rights", () => {
  expect(judgedTree(idleToken, pod(""))).toEqual([
    "Deployment shop/web /spec/template/spec  (warning) mounts a token of ServiceAccount 'default', to which no binding gives any rights",
  ]);
  expect(judgedTree(idleToken, `${pod(", serviceAccountName: web")}${account}`)).toHaveLength(1);
});

test.each([
  ["that is not mounted", pod(", automountServiceAccountToken: false")],
  [
    "that its ServiceAccount does not hand out",
    `${pod(", serviceAccountName: web")}${account.replace(" }", " }, automountServiceAccountToken: false")}`,
  ],
  ["with rights", `${pod(", serviceAccountName: web")}${account}${binding}`],
  ["of a ServiceAccount that is made elsewhere", pod(", serviceAccountName: web")],
])("a token %s", (_, manifests) => {
  expect(judgedTree(idleToken, manifests)).toEqual([]);
});
