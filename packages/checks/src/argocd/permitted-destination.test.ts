import { expect, test } from "vitest";
import { applicationOf, configMapOf, projectOf } from "../testing/applications.ts";
import { judgedFiles } from "../testing/judged-files.ts";
import { treePermittedBy } from "../testing/permitting.ts";
import { permittedDestination } from "./permitted-destination.ts";

const folder = "clusters/dev/apps/shop";
const to = (destinations: string): string => projectOf("shop", "null").replace(/destinations: .*/, `destinations: ${destinations}`);

test.each([
  "[{ server: https://kubernetes.default.svc, namespace: shop }]",
  "[{ name: in-cluster, namespace: 'sh*' }]",
  "[{ server: '*', namespace: '!kube-system' }]",
  "[{ server: '*', namespace: '*' }, { server: '*', namespace: '!kube-*' }]",
])("destination permitted by %s", (destinations) => {
  expect(judgedFiles(permittedDestination, treePermittedBy(to(destinations)))).toEqual([]);
});

test.each([
  "[]",
  "[{ server: https://kubernetes.default.svc, namespace: 'ledger' }]",
  "[{ server: https://other.example.com, namespace: '*' }]",
  "[{ server: '*', namespace: '*' }, { server: '*', namespace: '!shop' }]",
])("destination not permitted by %s", (destinations) => {
  expect(judgedFiles(permittedDestination, treePermittedBy(to(destinations)))).toEqual([
    "clusters/dev/argocd/application-shop.yaml /spec/destination  AppProject 'shop' does not permit namespace 'shop' of in-cluster",
  ]);
});

test("an object in a namespace that the project does not permit", () => {
  expect(judgedFiles(permittedDestination, treePermittedBy(projectOf("shop", "null"), configMapOf("ledger", "a")))).toEqual([
    `${folder}/a.yaml /metadata/namespace  AppProject 'shop' does not permit namespace 'ledger'`,
  ]);
});

test("a cluster by its name, and a project that permits an address: nobody here knows whose it is", () => {
  const named = applicationOf("shop", folder).replace("server: https://kubernetes.default.svc", "name: staging");
  const addressed = to("[{ server: https://staging.example.com, namespace: shop }]");
  expect(judgedFiles(permittedDestination, treePermittedBy(addressed, undefined, named))).toEqual([]);
  expect(judgedFiles(permittedDestination, treePermittedBy(to("[{ name: prod, namespace: shop }]"), undefined, named))).toHaveLength(1);
});
