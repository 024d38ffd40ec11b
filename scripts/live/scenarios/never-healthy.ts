import { expect, test } from "vitest";
import type { Stand } from "../stand/stand.ts";
import { waitUntil } from "../stand/wait-until.ts";
import { settledAll } from "./settled-all.ts";

const heartbeat = "clusters/dev/apps/heartbeat/deployment-heartbeat.yaml";
const line = `    heartbeat({ images, url: "https://shop.dev.example.com/" }),\n`;
const pulse = `    { ...heartbeat({ images, url: "https://shop.dev.example.com/" }), name: "pulse", namespace: "pulse" },\n`;

export const neverHealthy = (live: () => Stand): void => {
  test("an app that never becomes healthy holds up neither root nor an app that is new", async () => {
    const { api, applications, repository } = live();
    repository.edit("environments/dev.ts", line, line + pulse);
    repository.render();
    const broken = repository.read(heartbeat).replace(/image: \S+/, "image: registry.example.com/does-not-exist:1");
    await repository.publish("an image that is not there, and a new app", { [heartbeat]: broken });
    await applications.refresh("dev-heartbeat");
    await applications.refresh("dev-namespaces");
    await applications.refresh("dev-root");
    await applications.settled("dev-pulse");
    await applications.settled("dev-root");
    await waitUntil(
      "the broken app is not healthy",
      async () => (await applications.get("dev-heartbeat"))?.status.health.status !== "Healthy",
    );
    expect(await api.list("/apis/apps/v1/namespaces/pulse/deployments")).toHaveLength(1);

    repository.edit("environments/dev.ts", line + pulse, line);
    repository.render("--remove", "dev/pulse");
    await repository.publish("as before");
    await applications.refresh("dev-heartbeat");
    await applications.refresh("dev-root");
    await waitUntil("the new app is gone again", async () => (await applications.get("dev-pulse")) === undefined);
    await settledAll(live());
  });
};
