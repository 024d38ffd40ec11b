import { applicationsOf, treeOf } from "@ashlar/checks/tree";
import type { Random } from "../../agreement/corpus/random.ts";
import { some } from "../some.ts";
import { subjectOf } from "../subject.ts";

const flag = (random: Random): boolean | undefined => random.pick([true, false, undefined]);

const automated = (random: Random) =>
  random.chance(0.3) ? random.pick([undefined, null, {}]) : { enabled: flag(random), prune: flag(random), selfHeal: flag(random) };

const source = (random: Random) => ({ repoURL: "https://git.example.com/tree", path: random.pick(["a", "b"]), targetRevision: "main" });

/** How Applications sync. */
export const applications = subjectOf({
  name: "how Applications sync",
  about: "application",
  make: (random) => ({
    application: {
      apiVersion: "argoproj.io/v1alpha1",
      kind: "Application",
      metadata: { name: "shop", namespace: "argocd" },
      spec: {
        project: random.pick(["shop", "default", "", undefined]),
        source: random.chance(0.7) ? source(random) : undefined,
        sources: random.chance(0.5) ? some(random, 2, source) : random.pick([undefined, null]),
        syncPolicy: random.chance(0.1) ? random.pick([undefined, null]) : { automated: automated(random) },
      },
    },
  }),
  ours: ({ application: object }) => {
    const [application] = applicationsOf(treeOf({ kubernetes: "1.36", objects: [{ object }] }));
    return {
      project: application?.project,
      sources: application?.sources.length,
      automated: application?.automated !== undefined,
      prune: application?.automated?.prune === true,
      selfHeal: application?.automated?.selfHeal === true,
    };
  },
});
