import type { Example } from "../example.ts";

export const example: Example = {
  title: "Scale the frontend of the shop in one of two prod clusters",
  shows: "One value in one cluster, routine",
  edit: ({ replace }) => replace("environments/prod.ts", "frontend: 6", "frontend: 8"),
};
