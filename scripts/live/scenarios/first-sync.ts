import { expect, test } from "vitest";
import type { Live } from "../stand/api-client.ts";
import { memoryLine, memoryOfStand } from "../stand/memory-of.ts";
import type { Stand } from "../stand/stand.ts";
import { settledAll } from "./settled-all.ts";

const wave = ({ metadata }: Live): number => Number(metadata.annotations?.["argocd.argoproj.io/sync-wave"] ?? 0);
const created = ({ metadata }: Live): number => Date.parse(metadata.creationTimestamp ?? "");

/** When the first and the last object of an Application were deployed, in milliseconds. */
const deployed = (application: Live): number => Date.parse(application.status.history[0].deployedAt);

/** Some Applications of the two bands of bricks: what brings kinds and controllers, and what needs those of others. */
export interface Bricks {
  readonly operators: readonly string[];
  readonly instances: readonly string[];
}

export const firstSync = (live: () => Stand, { operators, instances }: Bricks): void => {
  test("an empty cluster: everything becomes Synced and Healthy", async () => {
    const started = Date.now();
    await settledAll(live());
    console.log(`first sync: ${((Date.now() - started) / 1000).toFixed(1)} s`);
    console.log(`memory: ${memoryLine(memoryOfStand(live().group.programs()))}`);
  });

  test("in the order of the bands: no Application is made before all of the band before it were deployed once", async () => {
    const all = (await live().applications.list()).filter(({ metadata }) => !metadata.name.endsWith("-root"));
    const bands = [...Map.groupBy(all, wave)].sort(([a], [b]) => a - b).map(([, band]) => band);
    expect(bands.map((band) => band.map(({ metadata }) => metadata.labels?.["app.kubernetes.io/part-of"]).sort())).toEqual([
      ["gateway-api"],
      ["namespaces"],
      expect.arrayContaining(["argocd", "cert-manager", "external-secrets", ...operators]),
      expect.arrayContaining([...instances]),
      ["boutique", "heartbeat", "ledger"],
    ]);
    for (const [i, band] of bands.entries()) {
      const before = bands.slice(0, i).flat();
      // The server counts whole seconds.
      expect(Math.min(...band.map(created)) + 999).toBeGreaterThanOrEqual(Math.max(0, ...before.map(deployed)));
    }
  });

  test("no permanent difference: nothing is OutOfSync, and nothing syncs again, after Argo CD looked at everything anew", async () => {
    const { applications } = live();
    const before = await applications.list();
    for (const { metadata } of before) await applications.refresh(metadata.name, "hard");
    await new Promise((resolve) => setTimeout(resolve, 15_000));
    await settledAll(live());
    const finished = (all: readonly Live[]) =>
      Object.fromEntries(all.map(({ metadata, status }) => [metadata.name, status.operationState?.finishedAt]));
    expect(finished(await applications.list())).toEqual(finished(before));
  });
};
