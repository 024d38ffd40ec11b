import type { Example } from "../example.ts";

export const example: Example = {
  title: "Go back to PostgreSQL 17 in prod",
  shows: "A database that goes back is told by its image",
  edit: ({ replace }) => replace("environments/prod.images.json", "postgres:18.6-trixie", "postgres:17.8-trixie"),
};
