import type { Example } from "../example.ts";

export const example: Example = {
  title: "Upgrade staging to Kubernetes 1.36",
  shows: "What the version of a cluster changes in its manifests",
  edit: ({ replace }) => replace("environments/staging.ts", 'kubernetes: "1.35"', 'kubernetes: "1.36"'),
};
