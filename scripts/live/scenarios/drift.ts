import { expect, test } from "vitest";
import type { Stand } from "../stand/stand.ts";
import { waitUntil } from "../stand/wait-until.ts";

export const drift = (live: () => Stand): void => {
  test("a live edit is undone", async () => {
    const { api, applications } = live();
    const path = "/apis/apps/v1/namespaces/boutique/deployments/cartservice";
    const before = (await api.get(path))?.spec.replicas;
    await api.merge(path, { spec: { replicas: 7 } });
    await waitUntil("the replicas are back", async () => (await api.get(path))?.spec.replicas === before);
    await applications.settled("dev-boutique");
  });

  test("a live delete is undone", async () => {
    const { api, applications } = live();
    const path = "/api/v1/namespaces/boutique/services/frontend";
    const before = await api.get(path);
    await api.remove(path);
    const after = await waitUntil("the Service is back", () => api.get(path));
    expect(after.metadata.uid).not.toBe(before?.metadata.uid);
    await applications.settled("dev-boutique");
  });
};
