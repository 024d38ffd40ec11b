import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { argocdPolicyWidened } from "./argocd-policy-widened.ts";

const policies = (lines: readonly string[], fallback = "", name = "argocd-rbac-cm"): string => `
apiVersion: v1
kind: ConfigMap
metadata: { name: ${name}, namespace: argocd }
data:
  policy.default: "${fallback}"
  policy.csv: "${lines.map((line) => `${line}\\n`).join("")}"
`;
const read = "p, role:shop, applications, get, shop/*, allow";
const sync = "p, role:shop, applications, sync, shop/*, allow";
const messages = (before: string, after: string): readonly string[] => messagesOf(argocdPolicyWidened, before, after);

test("a right more, a role for somebody, a role for everybody, a denial less", () => {
  expect(judged(policies([read]), policies([read, sync]))).toEqual([
    'SECURITY argocd-policy-widened ConfigMap argocd/argocd-rbac-cm: data["policy.csv"]',
  ]);
  expect(messages(policies([read]), policies([read, sync]))).toEqual([
    "Argo CD's policies open: it newly gives 'p, role:shop, applications, sync, shop/*'",
  ]);
  expect(messages(policies([read]), policies([read, "g, everyone, role:admin"]))).toHaveLength(1);
  expect(messages(policies([read]), policies([read], "role:readonly"))).toEqual([
    "Argo CD's policies open: everybody who logs in has 'role:readonly'",
  ]);
  const deny = "p, role:shop, exec, create, */*, deny";
  expect(messages(policies([read, deny]), policies([read]))).toHaveLength(1);
});

test.each([
  ["less", policies([read, sync]), policies([read])],
  ["another order, and a remark", policies([read, sync]), policies(["# who deploys", sync, read])],
  [
    "what a pattern gives already",
    policies(["p, role:shop, applications, *, */*, allow"]),
    policies(["p, role:shop, applications, *, */*, allow", sync]),
  ],
  ["no default any more", policies([read], "role:readonly"), policies([read])],
  ["another ConfigMap", policies([read], "", "notes"), policies([read, sync], "", "notes")],
])("%s is not", (_, before, after) => {
  expect(messages(before, after)).toEqual([]);
});

test("patterns as regular expressions: what is anything covers the rest, and a glob is none", () => {
  const regex = (...lines: readonly string[]): string => `${policies(lines)}  policy.matchMode: regex\n`;
  const all = "p, role:shop, applications, .*, ^.*$, allow";
  expect(messages(regex(all), regex(all, "p, role:shop, applications, sync, shop/web, allow"))).toEqual([]);
  expect(
    messages(regex("p, role:shop, applications, get, shop, allow"), regex("p, role:shop, applications, get, shop/web, allow")),
  ).toEqual([]);
  const star = "p, role:shop, applications, get, shop/*, allow";
  expect(messages(regex(star), regex(star, "p, role:shop, applications, get, shop/web, allow"))).toHaveLength(1);
  expect(
    messages(regex("p, role:shop, applications, get, shop/web, allow"), regex("p, role:shop, applications, get, shop/.*, allow")),
  ).toHaveLength(1);
  expect(messages(regex(sync), regex(sync))).toEqual([]);
});

test("another mode gives the same lines another meaning", () => {
  const regex = (...lines: readonly string[]): string => `${policies(lines)}  policy.matchMode: regex\n`;
  const exact = "p, role:shop, applications, get, shop/web, allow";
  expect(messages(policies([exact]), regex(exact))).toEqual([
    "Argo CD's policies open: its patterns are read as regular expressions, which match within a name, too",
  ]);
  expect(messages(regex(exact), policies([exact]))).toEqual([]);
  expect(
    messages(regex("p, role:shop, applications, *, shop/web, allow"), policies(["p, role:shop, applications, *, shop/web, allow"])),
  ).toHaveLength(1);
  expect(messages(policies([exact]), `${policies([exact])}  policy.matchMode: glob\n`)).toEqual([]);
  expect(messages(policies(["p, role:shop, applications, *, */*, allow"]), regex("p, role:shop, applications, *, */*, allow"))).toEqual([]);
});
