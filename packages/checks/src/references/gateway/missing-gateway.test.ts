import { expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { gatewayOf, routeOf } from "../../testing/routes.ts";
import { namespacesOf, together } from "../../testing/workloads.ts";
import { missingGateway } from "./missing-gateway.ts";

const whole = { whole: true };
const namespaces = namespacesOf("edge", "shop");
const gateway = gatewayOf("{ name: http, port: 80, protocol: HTTP }, { name: https, port: 443, protocol: HTTPS }");
const at = (parent: string): string => routeOf("web", `{ parentRefs: [${parent}] }`);

test("a Gateway, one of its listeners, a port of it", () => {
  for (const parent of [
    "{ name: edge, namespace: edge }",
    "{ name: edge, namespace: edge, sectionName: https }",
    "{ name: edge, namespace: edge, port: 80 }",
    "{ group: '', kind: Service, name: web }",
  ])
    expect(judgedTree(missingGateway, together(namespaces, gateway, at(parent)), whole)).toEqual([]);
});

test.each([
  ["{ name: edge }", "/name  nothing makes Gateway 'edge' in namespace 'shop'"],
  ["{ name: edgy, namespace: edge }", "/name  nothing makes Gateway 'edgy' in namespace 'edge'; did you mean 'edge'?"],
  ["{ name: edge, namespace: edge, sectionName: web }", "/sectionName  Gateway 'edge' has no listener 'web'"],
  ["{ name: edge, namespace: edge, port: 8080 }", "/port  Gateway 'edge' has no listener on port 8080"],
])("%s", (parent, problem) => {
  expect(judgedTree(missingGateway, together(namespaces, gateway, at(parent)), whole)).toEqual([
    `HTTPRoute shop/web /spec/parentRefs/0${problem}`,
  ]);
});
