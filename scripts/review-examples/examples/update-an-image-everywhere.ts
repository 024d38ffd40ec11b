import type { Example } from "../example.ts";

export const example: Example = {
  title: "Update curl in every environment",
  shows: "The same new image in many clusters is told once, and what waits for a promotion is told apart",
  edit: ({ replace }) => {
    for (const environment of ["dev", "staging", "prod"])
      replace(`environments/${environment}.images.json`, "curlimages/curl:8.22.0", "curlimages/curl:8.23.0");
  },
};
