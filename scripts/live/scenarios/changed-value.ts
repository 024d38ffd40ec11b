import { expect, test } from "vitest";
import type { Live } from "../stand/api-client.ts";
import type { Stand } from "../stand/stand.ts";
import { waitUntil } from "../stand/wait-until.ts";
import { shopReplicas } from "./shop-replicas.ts";

const frontend = "/apis/apps/v1/namespaces/boutique/deployments/frontend";
const syncs = (all: readonly Live[]) => Object.fromEntries(all.map(({ metadata, status }) => [metadata.name, status.history?.length]));

export const changedValue = (live: () => Stand): void => {
  test("one line of an environment, rendered, committed, pushed: that Application syncs and no other", async () => {
    const { repository, applications, api } = live();
    const before = syncs(await applications.list());
    const times: number[] = [];
    for (const [from, to] of [
      [1, 2],
      [2, 3],
      [3, 2],
      [2, 3],
      [3, 1],
    ] as const) {
      repository.edit("environments/dev.ts", shopReplicas(from), shopReplicas(to));
      repository.render();
      const revision = await repository.publish(`boutique: ${to} replicas`);
      const started = Date.now();
      await waitUntil("the new value is live", async () => (await api.get(frontend))?.spec.replicas === to);
      times.push(Date.now() - started);
      await applications.settled("dev-boutique", { revision });
    }
    console.log(`push to live, told by webhook: ${times.toSorted((a, b) => a - b)[2]} ms (median of 5)`);
    const after = syncs(await applications.list());
    expect(after).toEqual({ ...before, "dev-boutique": expect.any(Number) });
    expect(after["dev-boutique"]).toBeGreaterThan(before["dev-boutique"] ?? 0);
  });
};
