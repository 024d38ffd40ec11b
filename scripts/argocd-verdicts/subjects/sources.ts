import { normalRepository } from "@ashlar/checks/tree";
import type { Random } from "../../agreement/corpus/random.ts";
import { negatableGlobOf } from "../glob-of.ts";
import { projectWith } from "../project-with.ts";
import { some } from "../some.ts";
import { subjectOf } from "../subject.ts";

const addresses = [
  "https://git.example.com/shop/tree",
  "https://git.example.com/shop",
  "https://git.example.com:8443/a/b/c",
  "ssh://git@git.example.com/shop/tree",
  "git@git.example.com:shop/tree",
  "oci://registry.example.com/charts",
  "https://charts.example.com",
] as const;

const spellings: readonly ((address: string) => string)[] = [
  (address) => address,
  (address) => `${address}.git`,
  (address) => address.toUpperCase(),
  (address) => ` ${address} `,
  (address) => `${address}/`,
  (address) => `${address}.git/`,
];

const spelled = (random: Random): string => random.pick(spellings)(random.pick(addresses));

const pattern = (random: Random): string => (random.chance(0.1) ? "*" : negatableGlobOf(random, spelled(random)));

/** Repositories, of git and of charts. */
export const sourcesOfProject = subjectOf({
  name: "repositories that a project permits",
  about: "source",
  make: (random) => ({
    project: { sourceRepos: random.chance(0.05) ? random.pick([undefined, null, []]) : [pattern(random), ...some(random, 4, pattern)] },
    repository: spelled(random),
  }),
  ours: ({ project, repository }) => ({ permitted: projectWith(project).permitsSource(repository) }),
});

/** Whether two addresses are one repository. */
export const sameRepositories = subjectOf({
  name: "two addresses of one repository",
  about: "repository",
  make: (random) => {
    const address = random.pick(addresses);
    return { one: random.pick(spellings)(address), other: random.chance(0.7) ? random.pick(spellings)(address) : spelled(random) };
  },
  ours: ({ one, other }) => ({ same: normalRepository(one) === normalRepository(other) }),
});
