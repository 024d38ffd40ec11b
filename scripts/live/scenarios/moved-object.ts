import { test } from "vitest";
import type { Stand } from "../stand/stand.ts";
import { waitUntil } from "../stand/wait-until.ts";
import { settledAll } from "./settled-all.ts";

const place = (app: string) => ({
  file: `clusters/dev/apps/${app}/configmap-greeting.yaml`,
  path: `/api/v1/namespaces/${app}/configmaps/greeting`,
  text: JSON.stringify(
    { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "greeting", namespace: app }, data: { text: "hello" } },
    null,
    2,
  ),
});
const [from, to] = [place("heartbeat"), place("ledger")];

export const movedObject = (live: () => Stand): void => {
  // git takes the one file for the other, renamed: then the first app's folder would seem to be as it was.
  test("the app that it leaves lets it go, the other has it", async () => {
    const { api, repository } = live();
    await repository.publish("a greeting of heartbeat", { [from.file]: from.text });
    await waitUntil("the first has it", async () => (await api.get(from.path)) !== undefined);
    await repository.publish("a greeting of ledger", { [to.file]: to.text });
    await waitUntil("the other has it", async () => (await api.get(to.path)) !== undefined);
    await waitUntil("the first lets it go", async () => (await api.get(from.path)) === undefined);
    await repository.publish("no greeting");
    await waitUntil("it is gone", async () => (await api.get(to.path)) === undefined);
    await settledAll(live());
  });
};
