import { expect, test } from "vitest";
import { applicationOf, configMapOf, projectOf } from "../testing/applications.ts";
import { type Files, placedIn } from "../testing/judged-files.ts";
import { leavesTooEarly } from "./leaves-too-early.ts";

const folder = "clusters/dev/apps/shop";
const configMaps = "{ group: '', kind: ConfigMap }";
const routes = "{ group: gateway.networking.k8s.io, kind: HTTPRoute }";
const route = (annotations = "{}"): string =>
  `{ apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute, metadata: { name: web, namespace: shop, annotations: ${annotations} } }`;

const commit = (project: string, manifests: Files, application: string | null = applicationOf("shop", folder)): Files => ({
  ...(application !== null && { "clusters/dev/argocd/application.yaml": application }),
  "clusters/dev/argocd/appproject.yaml": project,
  [`${folder}/a.yaml`]: configMapOf("shop", "a"),
  ...manifests,
});
const judge = (before: Files, after: Files) => leavesTooEarly({ kubernetes: "1.36", before: placedIn(before), after: placedIn(after) });

const both = projectOf("shop", `[${configMaps}, ${routes}]`);
const without = projectOf("shop", `[${configMaps}]`);
const withRoute = commit(both, { [`${folder}/route.yaml`]: route() });

test("the object goes first, the kind of the project later", () => {
  expect(judge(withRoute, commit(both, {}))).toEqual([]);
  expect(judge(commit(both, {}), commit(without, {}))).toEqual([]);
});

test("a kind that leaves together with its last object, and the way out", () => {
  expect(judge(withRoute, commit(without, {}))).toEqual([
    {
      rule: "leaves-too-early",
      message:
        "kind HTTPRoute (gateway.networking.k8s.io) leaves AppProject 'shop' together with its last objects (HTTPRoute shop/web): Argo CD would no longer see them, and they would stay",
      remedy:
        'keep the kind for one commit more: `kinds: [{ group: "gateway.networking.k8s.io", kind: "HTTPRoute", scope: "Namespaced" }]` in the app, then take it out',
      object: "AppProject argocd/shop",
      file: "clusters/dev/argocd/appproject.yaml",
    },
  ]);
});

test("a namespace that leaves together with its last object, and the way out", () => {
  const wide = both.replace("namespace: shop }]", "namespace: shop }, { server: https://kubernetes.default.svc, namespace: kube-system }]");
  const before = commit(wide, {
    [`${folder}/b.yaml`]: configMapOf("kube-system", "b"),
    [`${folder}/c.yaml`]: configMapOf("kube-system", "c"),
  });
  expect(judge(before, commit(both, {})).map(({ message, remedy }) => [message, remedy])).toEqual([
    [
      expect.stringContaining(
        "namespace 'kube-system' leaves AppProject 'shop' together with its last objects (ConfigMap kube-system/b and 1 more)",
      ),
      'keep the namespace for one commit more: `alsoIn: ["kube-system"]` in the app, then take it out',
    ],
  ]);
});

test("an Application that goes takes all along: its project stays until then", () => {
  expect(judge(withRoute, {})).toEqual([]);
  expect(judge(withRoute, commit(without, {}, null))).toEqual([]);
});

test("what stays on purpose, what another makes now, and what never was permitted", () => {
  const kept = commit(both, { [`${folder}/route.yaml`]: route("{ argocd.argoproj.io/sync-options: Prune=false }") });
  expect(judge(kept, commit(without, {}))).toEqual([]);
  expect(judge(withRoute, commit(without, { "clusters/dev/apps/other/route.yaml": route() }))).toEqual([]);
  expect(judge(commit(without, { [`${folder}/route.yaml`]: route() }), commit(without, {}))).toEqual([]);
});

test("a chart of another version may have made the last of a kind", () => {
  const chart = (version: string): string =>
    `{ apiVersion: argoproj.io/v1alpha1, kind: Application, metadata: { name: shop, namespace: argocd }, spec: { project: shop, source: { repoURL: r, chart: c, targetRevision: ${version} } } }`;
  const roles = projectOf("shop", "[]", "[{ group: rbac.authorization.k8s.io, kind: ClusterRole }]");
  expect(judge(commit(roles, {}, chart("1.0.0")), commit(projectOf("shop", "[]"), {}, chart("1.0.0")))).toEqual([]);
  expect(judge(commit(roles, {}, chart("1.0.0")), commit(projectOf("shop", "[]"), {}, chart("2.0.0")))).toEqual([
    expect.objectContaining({
      severity: "warning",
      message: expect.stringContaining("kind ClusterRole (rbac.authorization.k8s.io) leaves AppProject 'shop' together with a version"),
    }),
  ]);
});
