import type { Example } from "../example.ts";

export const example: Example = {
  title: "Let the namespace of the shop run anything",
  shows: "A label of a namespace that opens it",
  edit: ({ replace }) => replace("clusters/dev/apps/namespaces/namespace-boutique.yaml", "enforce: restricted", "enforce: privileged"),
};
