import { expect, test } from "vitest";
import type { Stand } from "../stand/stand.ts";
import { waitUntil } from "../stand/wait-until.ts";

export const lastOfAKind = (live: () => Stand): void => {
  test("it is really pruned: the AppProject did not hide it", async () => {
    const { api, applications, repository } = live();
    const path = "/api/v1/namespaces/heartbeat/configmaps/heartbeat-files";
    expect(await api.get(path)).toBeDefined();
    const revision = await repository.publish("no ConfigMap", { "clusters/dev/apps/heartbeat/configmap-heartbeat-files.yaml": null });
    await applications.refresh("dev-heartbeat");
    await waitUntil("it is gone", async () => (await api.get(path)) === undefined);
    await applications.settled("dev-heartbeat", { revision });
    const back = await repository.publish("the ConfigMap again");
    await applications.refresh("dev-heartbeat");
    await applications.settled("dev-heartbeat", { revision: back });
  });
};
