import { expect, test } from "vitest";
import { application } from "../../testing/argo-application.ts";
import { judged } from "../../testing/judged.ts";

const syncing = (...options: readonly string[]): string => application(`syncPolicy: { syncOptions: [${options.join(", ")}] }`);

const annotated = (kind: string, options: string): string => `
apiVersion: ${kind === "Job" ? "batch/v1" : "v1"}
kind: ${kind}
metadata: { name: web, namespace: shop, annotations: { argocd.argoproj.io/sync-options: "${options}" } }
`;

test("a sync that replaces objects is told", () => {
  expect(judged(syncing("ServerSideApply=true"), syncing("ServerSideApply=true", "Replace=true")).join()).toMatch(
    /^OUTAGE objects-replaced Application argocd\/shop: spec\.syncPolicy/,
  );
  expect(judged(annotated("Service", "Prune=false"), annotated("Service", "Prune=false,Force=true")).join()).toMatch(
    /^OUTAGE objects-replaced Service shop\/web/,
  );
});

test("what was so before is not, nor a Job, nor other options", () => {
  expect(judged(syncing("Replace=true"), syncing("Replace=true", "ServerSideApply=true")).join()).not.toContain("objects-replaced");
  expect(judged(annotated("Job", "Prune=false"), annotated("Job", "Force=true")).join()).not.toContain("objects-replaced");
});
