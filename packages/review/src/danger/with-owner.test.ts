import { expect, test } from "vitest";
import { placedOf } from "../testing/judged.ts";
import { judgeCluster } from "./judge.ts";

const application = (finalizers: string): string => `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: dev-shop, namespace: argocd, finalizers: ${finalizers} }
spec:
  project: dev-shop
  source: { repoURL: https://github.com/example/infra.git, path: clusters/dev/apps/shop }
  destination: { server: https://kubernetes.default.svc, namespace: shop }
  syncPolicy: { automated: { prune: true } }
`;
const root = application("[]").replaceAll("dev-shop", "dev-root").replace("apps/shop", "argocd");
const service =
  "{ apiVersion: v1, kind: Service, metadata: { name: web, namespace: shop }, spec: { selector: { app: web }, ports: [{ port: 80 }] } }";
const claim = "{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: data, namespace: shop }, spec: {} }";

/** The rules that tell something of their own when the Application goes with its folder. */
const told = (finalizers: string): readonly string[] => {
  const rooted = { "argocd/root.yaml": root };
  const before = placedOf({
    ...rooted,
    "argocd/shop.yaml": application(finalizers),
    "apps/shop/service.yaml": service,
    "apps/shop/claim.yaml": claim,
  });
  const after = before.filter(({ path }) => path?.endsWith("root.yaml"));
  const judged = judgeCluster({
    cluster: "dev",
    environment: "dev",
    kubernetes: { before: "1.36", after: "1.36" },
    before,
    after,
    whole: true,
  });
  return judged.flatMap(({ found }) => found.filter(({ partOf }) => partOf === undefined).map(({ rule }) => rule.name)).sort();
};

test("an app that goes with all it deployed is told once, and what holds data by itself", () => {
  expect(told("[resources-finalizer.argocd.argoproj.io]")).toEqual(["application-deleted", "claim-deleted"]);
});

test("without a finalizer nothing goes but the Application, and what stays is told as that", () => {
  expect(told("[]")).toEqual(["deleted", "left-behind", "left-behind"]);
});
