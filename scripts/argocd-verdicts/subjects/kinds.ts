import type { Random } from "../../agreement/corpus/random.ts";
import { patternOf } from "../pattern-of.ts";
import { projectWith } from "../project-with.ts";
import { some } from "../some.ts";
import { subjectOf } from "../subject.ts";

const groups = ["", "apps", "batch", "rbac.authorization.k8s.io", "example.com"] as const;
const names = ["web", "web-1", "shop", "system:web"] as const;
const kinds = ["Secret", "Deployment", "Namespace", "ClusterRole", "Thing"] as const;

const item = (random: Random) => ({
  group: patternOf(random, random.pick(groups)),
  kind: patternOf(random, random.pick(kinds)),
  // Those of namespaced kinds have no names, and Argo CD passes over one that is written.
  ...(random.chance(0.3) && { name: patternOf(random, random.pick(names)) }),
});

const wide = [{ group: "*", kind: "*" }];

/** A list that permits: absent, null and empty are not the same. */
const permitting = (random: Random): object[] | null | undefined => {
  if (random.chance(0.15)) return random.pick([undefined, null, []]);
  return [...(random.chance(0.5) ? wide : []), ...some(random, 4, item)];
};

const forbidding = (random: Random): object[] | null | undefined =>
  random.chance(0.7) ? [...some(random, 4, item)] : random.pick([undefined, null, []]);

/** Kinds of objects, and names where a project may tell them apart. */
export const kindsOfProject = subjectOf({
  name: "kinds that a project permits",
  about: "kind",
  make: (random) => ({
    project: {
      clusterResourceWhitelist: permitting(random),
      clusterResourceBlacklist: forbidding(random),
      namespaceResourceWhitelist: permitting(random),
      namespaceResourceBlacklist: forbidding(random),
    },
    group: random.pick(groups),
    kind: random.pick(kinds),
    name: random.pick(names),
    namespaced: random.chance(0.5),
  }),
  ours: ({ project, group, kind, name, namespaced }) => ({ permitted: projectWith(project).permitsKind(group, kind, name, namespaced) }),
});
