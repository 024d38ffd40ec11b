import { expect, test } from "vitest";
import type { Stand } from "../stand/stand.ts";
import { waitUntil } from "../stand/wait-until.ts";
import { settledAll } from "./settled-all.ts";

const automatic = `environment({ name: "dev" })`;
const byHand = `environment({ name: "dev", removal: "by hand" })`;

/** An environment that lets nothing go but by hand, as prod is. */
export const badMerge = (live: () => Stand): void => {
  let all: readonly string[] = [];

  test("where removal is by hand, a merge that leaves one Application of all takes none away", async () => {
    const { applications, repository, cluster } = live();
    repository.edit("environments/dev.ts", automatic, byHand);
    repository.render();
    await repository.publish("removal by hand");
    await applications.refresh(`${cluster}-root`);
    await waitUntil("the Applications are protected", async () =>
      (await applications.list()).every(
        ({ metadata }) => metadata.name === "dev-root" || /Prune=false/.test(JSON.stringify(metadata.annotations)),
      ),
    );
    await settledAll(live());
    const before = (await applications.list()).map(({ metadata }) => metadata.uid);

    all = repository.paths(`clusters/${cluster}/argocd/`);
    const files = all.filter((path) => !path.includes("dev-boutique"));
    expect(files.length).toBeGreaterThan(15);
    const one = await repository.publish("one left", Object.fromEntries(files.map((path) => [path, null])));
    await applications.refresh(`${cluster}-root`);
    await applications.settled(`${cluster}-root`, { revision: one });
    expect((await applications.list()).map(({ metadata }) => metadata.uid)).toEqual(before);
  });

  test("and one that leaves none", async () => {
    const { applications, repository, cluster } = live();
    const before = (await applications.list()).map(({ metadata }) => metadata.uid);
    expect(all.length).toBeGreaterThan(15);
    await repository.publish("none left", Object.fromEntries(all.map((path) => [path, null])));
    await applications.refresh(`${cluster}-root`);
    await waitUntil("root says that its folder is gone", async () =>
      /path does not exist/.test(JSON.stringify((await applications.get(`${cluster}-root`))?.status.conditions ?? [])),
    );
    expect((await applications.list()).map(({ metadata }) => metadata.uid)).toEqual(before);

    repository.edit("environments/dev.ts", byHand, automatic);
    repository.render();
    await repository.publish("all again");
    await applications.refresh(`${cluster}-root`);
    await settledAll(live());
  });
};
