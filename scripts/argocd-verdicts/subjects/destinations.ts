import type { Random } from "../../agreement/corpus/random.ts";
import { negatableGlobOf } from "../glob-of.ts";
import { projectWith } from "../project-with.ts";
import { some } from "../some.ts";
import { subjectOf } from "../subject.ts";

const servers = [
  "https://kubernetes.default.svc",
  "https://10.0.0.1:6443",
  "https://staging.example.com",
  "https://[fd00::1]:6443",
] as const;
const names = ["in-cluster", "staging", "Prod EU"] as const;
const namespaces = ["shop", "shop-a", "kube-system", "argocd", ""] as const;

const item = (random: Random) => ({
  ...(random.chance(0.7) && { server: random.chance(0.4) ? "*" : negatableGlobOf(random, random.pick(servers)) }),
  ...(random.chance(0.4) && { name: negatableGlobOf(random, random.pick(names)) }),
  ...(random.chance(0.95) && { namespace: random.chance(0.3) ? "*" : negatableGlobOf(random, random.pick(namespaces)) }),
});

const make = (random: Random) => ({
  project: { destinations: random.chance(0.05) ? random.pick([undefined, null, []]) : [item(random), ...some(random, 4, item)] },
  server: random.pick(servers),
  name: random.pick(names),
  namespace: random.pick(namespaces),
});

/** Clusters of which both the address and the name are known, as Argo CD knows them. */
export const destinationsOfProject = subjectOf({
  name: "destinations that a project permits",
  about: "destination",
  make,
  ours: ({ project, server, name, namespace }) => ({ permitted: projectWith(project).permitsDestination({ server, name }, namespace) }),
});

/** Clusters as an Application names them: what we say of half a cluster has to hold whatever the other half is. */
export const halfKnownDestinations = subjectOf({
  name: "the same, one of address and name unknown to us",
  about: "destination",
  make,
  ours: ({ project, server, name, namespace }) => {
    const { permitsDestination } = projectWith(project);
    return { byServer: permitsDestination({ server }, namespace), byName: permitsDestination({ name }, namespace) };
  },
  theirs: ({ permitted }) => ({ byServer: permitted, byName: permitted }),
});
