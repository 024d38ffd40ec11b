import { ignoreDifference } from "@ashlar/model";
import { expect, test } from "vitest";
import { appOf, clusterWith, configMap, rendered } from "../testing/in-memory.ts";

const manager = { group: "gateway.networking.k8s.io", kind: "HTTPRoute", name: "shop", managedFieldsManagers: ["rollouts"] };
const renderedWith = (...asks: Parameters<typeof ignoreDifference>) =>
  rendered(clusterWith({ apps: [appOf("shop", () => [configMap("x"), ...asks.map(ignoreDifference)])] }));

test("the Application of who asks leaves the fields as they are, also when it syncs; each said once", () => {
  const { files } = rendered(
    clusterWith({
      apps: [
        appOf("shop", () => [configMap("x"), ignoreDifference(manager), ignoreDifference(manager)]),
        appOf("cart", () => [configMap("x")]),
      ],
    }),
  );
  const specOf = (name: string) =>
    Object(files.find(({ object }) => object?.kind === "Application" && object.metadata.name === name)?.object).spec;
  expect(specOf("dev-shop")).toMatchObject({
    ignoreDifferences: [manager],
    syncPolicy: {
      syncOptions: ["ServerSideApply=true", "SkipDryRunOnMissingResource=true", "RespectIgnoreDifferences=true", "ApplyOutOfSyncOnly=true"],
    },
  });
  expect(specOf("dev-cart").ignoreDifferences).toBeUndefined();
  expect(specOf("dev-cart").syncPolicy.syncOptions).not.toContain("RespectIgnoreDifferences=true");
});

test.each([
  [{ group: "apps", kind: "Deployment", jsonPointers: ["/spec/template/spec/containers/0/image"] }, "leads into a list"],
  [{ group: "apps", kind: "Deployment", jsonPointers: ["spec/replicas"] }, "is no JSON pointer"],
  [{ group: "apps", kind: "Deployment" }, "does not say which"],
])("%j is refused", (difference, message) => {
  expect(renderedWith(difference).problems).toMatchObject([
    { rule: "ignored-difference", app: "shop", message: expect.stringContaining(message) },
  ]);
});

test("an Application knows no other ask", () => {
  const ask = { ask: "sync-later", to: "application" };
  const { problems } = rendered(clusterWith({ apps: [appOf("shop", () => [configMap("x"), ask])] }));
  expect(problems).toMatchObject([{ rule: "unknown-ask", app: "shop" }]);
});
