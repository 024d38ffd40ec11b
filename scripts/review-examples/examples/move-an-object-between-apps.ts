import type { Example } from "../example.ts";

export const example: Example = {
  title: "Let another app have the status page's Service",
  shows: "An object that one Application gives up and another takes",
  edit: ({ move }) => move("clusters/prod-eu/apps/status/service-status.yaml", "clusters/prod-eu/apps/heartbeat/service-status.yaml"),
};
