import { expect, test } from "vitest";
import type { Live } from "../stand/api-client.ts";
import { watchRoutes } from "../stand/route-watch.ts";
import type { Stand } from "../stand/stand.ts";
import { waitUntil } from "../stand/wait-until.ts";
import { settledAll } from "./settled-all.ts";

const environment = "environments/dev.ts";
const importOf = (brick: string, file: string): string => `import { ${brick} } from "@ashlar/platform/gateway/${file}";\n`;
const imports = {
  kong: importOf("kong", "kong"),
  moving: importOf("moving", "moving"),
  nginx: importOf("nginxGatewayFabric", "nginx-gateway-fabric"),
};
const from = "nginxGatewayFabric({ replicas: 1, controllers: 1 })";
const to = "kong({ replicas: 1, controllers: 1 })";
const both = `moving({ from: ${from}, to: ${to} })`;

const routePath = "/apis/gateway.networking.k8s.io/v1/namespaces/boutique/httproutes/frontend";
const gatewayPath = (namespace: string): string => `/apis/gateway.networking.k8s.io/v1/namespaces/${namespace}/gateways/gateway`;
const goes = [
  "/apis/gateway.networking.k8s.io/v1/namespaces/nginx-gateway/gateways",
  "/apis/gateway.networking.k8s.io/v1/namespaces/nginx-gateway/httproutes",
  "/apis/apps/v1/namespaces/nginx-gateway/deployments",
  "/api/v1/namespaces/nginx-gateway/services",
  "/api/v1/namespaces/nginx-gateway/pods",
];

/** The namespaces of the Gateways that a route is attached to, at the generation that is there now. */
const attachedTo = (route: Live | undefined): readonly string[] =>
  (route?.status?.parents ?? [])
    .filter(({ conditions }: Live) =>
      conditions.every((each: Live) => each.status === "True" && each.observedGeneration === Object(route?.metadata).generation),
    )
    .map(({ parentRef }: Live) => parentRef.namespace)
    .sort();

const conditionOf = (object: Live | undefined, type: string): string | undefined =>
  object?.status?.conditions?.find((each: { readonly type: string }) => each.type === type)?.status;

export const moving = (live: () => Stand): void => {
  test("one gateway takes over from another: at every moment each host has a route that works", async () => {
    const { api, applications, repository } = live();
    await settledAll(live());
    const watch = watchRoutes(api);
    const started = Date.now();
    const seconds = (): string => ((Date.now() - started) / 1000).toFixed(1);

    repository.edit(environment, imports.nginx, imports.kong + imports.moving + imports.nginx);
    repository.edit(environment, `gateway: ${from}`, `gateway: ${both}`);
    repository.render();
    await repository.publish("both gateways");
    for (const name of ["namespaces", "cert-manager", "nginx-gateway-fabric", "boutique", "root"])
      await applications.refresh(`dev-${name}`);
    await waitUntil("the route is attached to both", async () => attachedTo(await api.get(routePath)).length === 2);
    await settledAll(live());
    console.log(`both gateways have every route: ${seconds()} s`);
    expect(attachedTo(await api.get(routePath))).toEqual(["kong-system", "nginx-gateway"]);
    for (const namespace of ["kong-system", "nginx-gateway"])
      expect(conditionOf(await api.get(gatewayPath(namespace)), "Programmed")).toBe("True");
    expect(Object((await applications.get("dev-nginx-gateway-fabric"))?.metadata).finalizers).toHaveLength(1);
    expect(Object((await applications.get("dev-kong"))?.metadata).finalizers).toBeUndefined();

    repository.edit(environment, `gateway: ${both}`, `gateway: ${to}`);
    repository.edit(environment, imports.moving + imports.nginx, "");
    repository.render("--remove", "dev/nginx-gateway-fabric");
    await repository.publish("the new gateway alone");
    for (const name of ["cert-manager", "kong", "boutique", "root"]) await applications.refresh(`dev-${name}`);
    await waitUntil("the Application is gone", async () => (await applications.get("dev-nginx-gateway-fabric")) === undefined);
    for (const path of goes) await waitUntil(`nothing is left of ${path}`, async () => (await api.list(path)).length === 0);
    await waitUntil(
      "the route is attached to the new one alone",
      async () => attachedTo(await api.get(routePath)).join() === "kong-system",
    );
    await settledAll(live());
    console.log(`the old one is gone: ${seconds()} s`);
    expect(conditionOf(await api.get(gatewayPath("kong-system")), "Programmed")).toBe("True");
    expect(await api.get("/apis/gateway.networking.k8s.io/v1/gatewayclasses/nginx")).toBeUndefined();
    expect((await api.get("/api/v1/namespaces/nginx-gateway"))?.status.phase).toBe("Active");
    expect(await api.get("/apis/apiextensions.k8s.io/v1/customresourcedefinitions/nginxproxies.gateway.nginx.org")).toBeDefined();

    const { outages, hosts, looks, longestGap } = await watch.stop();
    console.log(`${looks} looks at ${hosts.join(", ")}, at most ${longestGap} ms apart`);
    expect(hosts).toContain("shop.dev.example.com");
    expect(outages).toEqual([]);
    expect(longestGap).toBeLessThan(10_000); // a busy machine was seen to take 3 s for one look
  });
};
