import { expect, test } from "vitest";
import type { Live } from "../stand/api-client.ts";
import type { Stand } from "../stand/stand.ts";

const isTrue = ({ conditions = [] }: { conditions?: Live["status"]["conditions"] }, type: string): boolean =>
  conditions.some((each: Live) => each.type === type && each.status === "True");

/**
 * The certificates are issued by challenges through the gateway, and the gateway's listeners need the certificates. To be asked right
 * after the first sync of an empty cluster.
 */
export const twoBricks = (live: () => Stand, certificates: string, gateway: string): void => {
  test("the issuer solves its challenges through the Gateway, and every HTTPS listener has its certificate", async () => {
    const { api } = live();
    const [parent] = await api.list("/apis/gateway.networking.k8s.io/v1/gateways");
    if (parent === undefined) throw new Error("there is no Gateway");
    const { name, namespace } = parent.metadata;
    const issuers = await api.list("/apis/cert-manager.io/v1/clusterissuers");
    expect(issuers.flatMap(({ spec }) => spec.acme.solvers.flatMap((solver: Live) => solver.http01.gatewayHTTPRoute.parentRefs))).toEqual([
      expect.objectContaining({ kind: "Gateway", name, namespace, sectionName: "http" }),
    ]);

    expect(isTrue(parent.status, "Programmed")).toBe(true);
    const secured = parent.spec.listeners.filter((listener: Live) => listener.protocol === "HTTPS");
    expect(secured.length).toBeGreaterThan(0);
    for (const { name: listener, tls } of secured) {
      const status = parent.status.listeners.find((each: Live) => each.name === listener);
      expect([isTrue(status, "ResolvedRefs"), isTrue(status, "Programmed")]).toEqual([true, true]);
      const secret = await api.get(`/api/v1/namespaces/${namespace}/secrets/${tls.certificateRefs[0].name}`);
      expect(secret?.type).toBe("kubernetes.io/tls");
    }
  });

  test("both came by themselves: nobody ended a sync that waited for the other", async () => {
    for (const name of [certificates, gateway]) {
      const application = await live().applications.get(name);
      const { sync, health, operationState, history } = application?.status ?? {};
      expect([sync?.status, health?.status, operationState?.phase]).toEqual(["Synced", "Healthy", "Succeeded"]);
      expect(operationState.message).not.toMatch(/terminat/);
      const seconds = (Date.parse(operationState.finishedAt) - Date.parse(operationState.startedAt)) / 1000;
      console.log(
        `${name}: ${history.length} in its history; its last sync took ${seconds} s and ${operationState.retryCount ?? 0} retries`,
      );
    }
  });
};
