import { describe, expect, test } from "vitest";
import { judged, type Manifests } from "../../testing/judged.ts";

const job = (image: string, annotations = ""): string => `
apiVersion: batch/v1
kind: Job
metadata: { name: migrate, namespace: shop, annotations: { ${annotations} } }
spec: { template: { spec: { restartPolicy: Never, containers: [{ name: migrate, image: "${image}" }] } } }
`;

/** What rules of this class say; others tell of the image. */
const dangerOf = (before: Manifests, after: Manifests): readonly string[] =>
  judged(before, after).flatMap((line) => line.match(/^\S+ (job-template|immutable-field)(?= )/)?.[0] ?? []);

const both = (annotations: string): readonly string[] => dangerOf(job("migrate:1", annotations), job("migrate:2", annotations));

const application = (options: string): string => `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: shop, namespace: argocd }
spec:
  project: default
  source: { repoURL: https://example.com/repo, path: clusters/dev/apps/shop, targetRevision: main }
  destination: { name: dev, namespace: shop }
  syncPolicy: { syncOptions: [${options}] }
`;

const inApp = (image: string, annotations: string, options: string): Manifests => ({
  "apps/shop/job-migrate.yaml": job(image, annotations),
  "applications/shop.yaml": application(options),
});

const force = 'argocd.argoproj.io/sync-options: "Force=true,Replace=true"';

describe("refused, for Argo CD changes the live object", () => {
  test("as a rule", () => {
    expect(both("")).toEqual(["REJECTED job-template"]);
  });

  test("where it replaces by an update", () => {
    expect(both("argocd.argoproj.io/sync-options: Replace=true")).toEqual(["REJECTED job-template"]);
  });

  test("where it forces a server-side apply, which does not delete", () => {
    const annotations = "argocd.argoproj.io/sync-options: Force=true";
    const options = "ServerSideApply=true";
    expect(dangerOf(inApp("migrate:1", annotations, options), inApp("migrate:2", annotations, options))).toEqual(["REJECTED job-template"]);
  });

  test("where a hook stays until it fails", () => {
    expect(both("argocd.argoproj.io/hook: Sync, argocd.argoproj.io/hook-delete-policy: HookFailed")).toEqual(["REJECTED job-template"]);
  });
});

describe("made anew", () => {
  test("with Force and Replace", () => {
    expect(both(force)).toEqual(["RESTART job-template"]);
  });

  test("with Force, and Replace from its Application", () => {
    const annotations = "argocd.argoproj.io/sync-options: Force=true";
    expect(dangerOf(inApp("migrate:1", annotations, "Replace=true"), inApp("migrate:2", annotations, "Replace=true"))).toEqual([
      "RESTART job-template",
    ]);
  });

  test("with Force from its Application, which an annotation cannot take back", () => {
    const annotations = "argocd.argoproj.io/sync-options: Force=false";
    expect(dangerOf(inApp("migrate:1", annotations, "Force=true"), inApp("migrate:2", annotations, "Force=true"))).toEqual([
      "RESTART job-template",
    ]);
  });

  test("with Force where an annotation takes the server-side apply back", () => {
    const annotations = 'argocd.argoproj.io/sync-options: "Force=true,ServerSideApply=true,ServerSideApply=false"';
    expect(both(annotations)).toEqual(["RESTART job-template"]);
  });

  test("with Force alone where the client applies", () => {
    expect(both("argocd.argoproj.io/sync-options: Force=true")).toEqual(["RESTART job-template"]);
  });

  test("as a hook, which goes before it comes again", () => {
    expect(both("argocd.argoproj.io/hook: PreSync")).toEqual(["RESTART job-template"]);
    expect(both("helm.sh/hook: pre-upgrade, helm.sh/hook-delete-policy: before-hook-creation")).toEqual(["RESTART job-template"]);
  });
});

const claim = (mode: string): string => `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data, namespace: shop, annotations: { ${force} } }
spec: { accessModes: [${mode}], resources: { requests: { storage: 1Gi } } }
`;

test("a claim that is made anew is empty", () => {
  expect(judged(claim("ReadWriteOnce"), claim("ReadWriteMany"))).toContain(
    "DATA-LOSS claim-spec PersistentVolumeClaim shop/data: spec.accessModes[ReadWriteOnce], spec.accessModes[ReadWriteMany]",
  );
});

const definition = (scope: string): string => `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: probes.example.com, annotations: { ${force} } }
spec:
  group: example.com
  scope: ${scope}
  names: { plural: probes, kind: Probe }
  versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }]
`;

test("a CRD is never deleted to be made anew", () => {
  expect(dangerOf(definition("Cluster"), definition("Namespaced"))).toContain("REJECTED immutable-field");
});
