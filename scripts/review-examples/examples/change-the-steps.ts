import type { Example } from "../example.ts";

export const example: Example = {
  title: "Bring the shop out in three steps in prod-us",
  shows: "Steps of a rollout change without a restart",
  edit: ({ replace }) =>
    replace("environments/prod.ts", '{ weight: 50, pause: "10m" }', '{ weight: 30, pause: "10m" },\n        { weight: 60, pause: "10m" }'),
};
