import { expect, test } from "vitest";
import type { ApiClient } from "../stand/api-client.ts";
import type { Stand } from "../stand/stand.ts";
import { waitUntil } from "../stand/wait-until.ts";
import { settledAll } from "./settled-all.ts";
import { shopReplicas } from "./shop-replicas.ts";

const ref = "refs/heads/deployed/staging";
const own = `  git: { ...git, revision: "${ref}" },\n`;
const frontend = "/apis/apps/v1/namespaces/boutique/deployments/frontend";

/** @param spoke the API server of `staging`, which the Argo CD of `dev` syncs */
export const promotion = (live: () => Stand, spoke: () => ApiClient): void => {
  const replicasOf = async (api: ApiClient): Promise<number> => (await api.get(frontend))?.spec.replicas;
  const staging = () => replicasOf(spoke());
  const dev = () => replicasOf(live().api);
  const look = async (): Promise<void> => {
    for (const name of ["dev-root", "staging-root", "dev-boutique", "staging-boutique"]) await live().applications.refresh(name);
  };
  /** Waits until every folder of staging is read from a ref. */
  const readFrom = (wanted: string) =>
    waitUntil(`every folder of staging is read from ${wanted}`, async () =>
      (await live().applications.list())
        .filter(({ metadata }) => metadata.name.startsWith("staging-"))
        .flatMap(({ spec }) => spec.sources ?? [spec.source])
        .filter(({ path }) => path?.startsWith("clusters/"))
        .every(({ targetRevision }) => targetRevision === wanted),
    );
  let before = "";
  let merged = "";

  test("a cluster is given a ref of its own", async () => {
    const { repository } = live();
    repository.edit("environments/staging.ts", "  git,\n", own);
    repository.render();
    expect(repository.promote("staging", "--yes")).toMatch(/Moved: refs\/heads\/deployed\/staging stands at/);
    before = await repository.publish("staging tracks a ref of its own");
    // That it reads another ref from now on is a finding that nobody acknowledged here.
    repository.promote("staging", "--accept-findings", "--yes");
    await look();
    await readFrom(ref);
    await settledAll(live());
  });

  test("a merge moves the cluster that tracks main, and no other", async () => {
    const { repository, applications } = live();
    repository.edit("environments/dev.ts", shopReplicas(1), shopReplicas(2));
    repository.edit("environments/staging.ts", shopReplicas(2), shopReplicas(3));
    repository.render();
    merged = await repository.publish("more of the shop, everywhere");
    await look();
    await waitUntil("dev has it", async () => (await dev()) === 2);
    await applications.settled("dev-boutique", { revision: merged });
    await applications.settled("staging-boutique", { revision: before });
    expect(await staging()).toBe(2);
  });

  test("`promote` moves it", async () => {
    const { repository, applications } = live();
    expect(repository.promote("staging")).toMatch(/Nothing was moved/);
    repository.promote("staging", "--yes");
    const started = Date.now();
    await look();
    await waitUntil("staging has it", async () => (await staging()) === 3);
    console.log(`promoted: live after ${((Date.now() - started) / 1000).toFixed(1)} s`);
    await applications.settled("staging-boutique", { revision: merged });
  });

  test("moving back rolls back, and only there", async () => {
    const { repository, applications } = live();
    expect(() => repository.promote("staging", before, "--yes")).toThrow(/--back/);
    repository.promote("staging", before, "--back", "--accept-findings", "--yes");
    const started = Date.now();
    await look();
    await waitUntil("staging is as before", async () => (await staging()) === 2);
    console.log(`moved back: live after ${((Date.now() - started) / 1000).toFixed(1)} s`);
    await applications.settled("staging-boutique", { revision: before });
    expect(await dev()).toBe(2);

    repository.promote("staging", "--yes");
    await look();
    await settledAll(live());

    repository.edit("environments/dev.ts", shopReplicas(2), shopReplicas(1));
    repository.edit("environments/staging.ts", shopReplicas(3), shopReplicas(2));
    repository.edit("environments/staging.ts", own, "  git,\n");
    repository.render();
    await repository.publish("as before, all on main");
    await look();
    await readFrom("refs/heads/main");
    await waitUntil("both are as before", async () => (await dev()) === 1 && (await staging()) === 2);
    await settledAll(live());
  });
};
