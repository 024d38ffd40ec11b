import { expect, test } from "vitest";
import type { Stand } from "../stand/stand.ts";
import { waitUntil } from "../stand/wait-until.ts";
import { settledAll } from "./settled-all.ts";

const line = `    heartbeat({ images, url: "https://shop.dev.example.com/" }),\n`;
const second = `    { ...heartbeat({ images, url: "https://shop.dev.example.com/" }), name: "pulse", namespace: "pulse" },\n`;
const claims = "/api/v1/namespaces/ledger/persistentvolumeclaims";
const ledgerLine = `    ledger({ images, password: { entry: "ledger-database" }, storage: "1Gi", backupStorage: "2Gi" }),\n`;

export const removedApp = (live: () => Stand): void => {
  test("its workloads go; its namespace, volume claims and data stay; the next new namespace arrives; it may come back", async () => {
    const { api, applications, repository } = live();
    const before = await api.list(claims);
    expect(before.length).toBeGreaterThan(1);
    repository.edit("environments/dev.ts", ledgerLine, "");
    repository.render("--remove", "dev/ledger");
    await repository.publish("no ledger");
    await applications.refresh("dev-root");
    await waitUntil("the Application is gone", async () => (await applications.get("dev-ledger")) === undefined);
    await waitUntil("its workloads are gone", async () => (await api.list("/apis/apps/v1/namespaces/ledger/statefulsets")).length === 0);
    expect((await api.list(claims)).map(({ metadata }) => metadata.uid)).toEqual(before.map(({ metadata }) => metadata.uid));
    expect((await api.get("/api/v1/namespaces/ledger"))?.metadata.deletionTimestamp).toBeUndefined();
    await settledAll(live());

    repository.edit("environments/dev.ts", line, line + second);
    repository.render();
    await repository.publish("another app, in a namespace that is new");
    await applications.refresh("dev-namespaces");
    await applications.refresh("dev-root");
    await waitUntil("the new namespace arrives", async () => (await api.get("/api/v1/namespaces/pulse"))?.status.phase === "Active");
    await settledAll(live());

    repository.edit("environments/dev.ts", line + second, ledgerLine + line);
    repository.render("--remove", "dev/pulse");
    await repository.publish("the ledger again, and not the other");
    await applications.refresh("dev-root");
    await waitUntil("the other is gone", async () => (await applications.get("dev-pulse")) === undefined);
    await settledAll(live());
    expect((await api.list(claims)).map(({ metadata }) => metadata.uid)).toEqual(before.map(({ metadata }) => metadata.uid));
  });

  test("one of two apps of a team, and its namespace for good, by hand", async () => {
    const { api, applications, repository } = live();
    const [deployments, namespace] = ["/apis/apps/v1/namespaces/pulse/deployments", "/api/v1/namespaces/pulse"];
    repository.edit("environments/dev.ts", line, line + second);
    repository.render();
    await repository.publish("a second app of the team");
    await applications.refresh("dev-namespaces");
    await applications.refresh("dev-root");
    await settledAll(live());
    expect(await api.list(deployments)).toHaveLength(1);

    repository.edit("environments/dev.ts", line + second, line);
    repository.render("--remove", "dev/pulse");
    await repository.publish("without it");
    await applications.refresh("dev-root");
    await waitUntil("the Application is gone", async () => (await applications.get("dev-pulse")) === undefined);
    await waitUntil("its workloads are gone", async () => (await api.list(deployments)).length === 0);
    await settledAll(live());

    // What a person does when nothing of it is wanted any more.
    expect((await api.get(namespace))?.metadata.deletionTimestamp).toBeUndefined();
    await api.remove(namespace);
    await waitUntil("its namespace is gone", async () => (await api.get(namespace)) === undefined);
    await applications.refresh("dev-namespaces", "hard");
    await settledAll(live());
    expect(await api.get(namespace)).toBeUndefined();
  });
};
