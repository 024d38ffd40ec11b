import type { Subject } from "../subject.ts";
import { deletePolicies, hooks, optionLists, waves } from "./annotations.ts";
import { applications } from "./applications.ts";
import { destinationsOfProject, halfKnownDestinations } from "./destinations.ts";
import { kindsOfProject } from "./kinds.ts";
import { patterns } from "./patterns.ts";
import { removals } from "./removals.ts";
import { sameRepositories, sourcesOfProject } from "./sources.ts";
import { trackings } from "./trackings.ts";

/** All that is asked about, in the order of the table. */
export const subjects: readonly Subject[] = [
  kindsOfProject,
  destinationsOfProject,
  halfKnownDestinations,
  sourcesOfProject,
  sameRepositories,
  patterns,
  waves,
  hooks,
  deletePolicies,
  optionLists,
  removals,
  trackings,
  applications,
];
