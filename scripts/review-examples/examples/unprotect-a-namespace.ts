import type { Example } from "../example.ts";

export const example: Example = {
  title: "Let Argo CD prune the namespace of the shop",
  shows: "The option that kept it goes: nothing is lost yet",
  edit: ({ replace }) =>
    replace("clusters/dev/apps/namespaces/namespace-boutique.yaml", "    argocd.argoproj.io/sync-options: Prune=false,Delete=false\n", ""),
};
