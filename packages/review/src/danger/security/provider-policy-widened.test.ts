import { expect, test } from "vitest";
import { messagesOf } from "../../testing/judged.ts";
import { deployment } from "../../testing/workloads.ts";
import { providerPolicyWidened } from "./provider-policy-widened.ts";

const policy = (spec: string, apiVersion = "cilium.io/v2", kind = "CiliumNetworkPolicy"): string => `
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: web, namespace: shop }
spec: { ${spec} }
`;
const from = (labels: string, more = ""): string => `{ fromEndpoints: [{ matchLabels: { ${labels} } }]${more} }`;
const web = deployment("containers: [{ name: web, image: web }]");
const messages = (before: string, after: string): readonly string[] => messagesOf(providerPolicyWidened, before, after);

test("a rule more, one that asks for less, a denial less, no policy", () => {
  const was = policy(`ingress: [${from("app: a")}], ingressDeny: [${from("app: x")}]`);
  expect(messages(was, policy(`ingress: [${from("app: a")}, ${from("app: b")}], ingressDeny: [${from("app: x")}]`))).toEqual([
    "CiliumNetworkPolicy shop/web allows more by its ingress rules",
  ]);
  expect(messages(was, policy(`ingress: [${from("app: a")}]`))).toEqual([
    "CiliumNetworkPolicy shop/web denies less by its ingressDeny rules",
  ]);
  expect(messages(was + web, web)).toEqual(["CiliumNetworkPolicy shop/web goes: what it closed may be open to everyone"]);
  const calico = (action: string): string =>
    policy(`ingress: [{ action: ${action}, source: { nets: [10.0.0.0/8] } }]`, "projectcalico.org/v3", "NetworkPolicy");
  expect(messages(calico("Deny"), calico("Allow"))).toHaveLength(1);
});

test("ports for a rule that had none, a rule less, a denial more", () => {
  expect(
    messages(policy(`ingress: [${from("app: a")}]`), policy(`ingress: [${from("app: a", ", toPorts: [{ ports: [{ port: '80' }] }]")}]`)),
  ).toEqual([]);
  expect(
    messages(policy(`ingress: [${from("app: a")}, ${from("app: b")}]`), policy(`ingress: [${from("app: a")}], ingressDeny: [{}]`)),
  ).toEqual([]);
  expect(messages(policy(`ingress: [${from("app: a")}]`) + web, "")).toEqual([]);
});
