import type { Example } from "../example.ts";

export const example: Example = {
  title: "Run the frontend in the network of its node",
  shows: "A pod that falls below the level of its namespace is refused",
  edit: ({ replace }) =>
    replace(
      "clusters/dev/apps/boutique/deployment-frontend.yaml",
      "      automountServiceAccountToken: false\n",
      "      automountServiceAccountToken: false\n      hostNetwork: true\n",
    ),
};
