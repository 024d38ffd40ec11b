import YAML from "yaml";
import type { LiveRepository } from "./live-repository.ts";

/** What this looks at in a manifest of an Application. */
interface Application {
  readonly metadata: { readonly name: string };
  readonly spec: { readonly source?: { readonly path?: string } };
}

const applicationsIn = (repository: Pick<LiveRepository, "paths" | "read">, folder: string): readonly Application[] =>
  repository.paths(`${folder}/application.`).map((path) => YAML.parse(repository.read(path)));

/** The names of the Applications that a folder of the published tree holds, and of those in the folders that its roots sync. */
const namesIn = (repository: Pick<LiveRepository, "paths" | "read">, folder: string): readonly string[] =>
  applicationsIn(repository, folder).flatMap(({ metadata: { name }, spec }) => [
    name,
    ...(name.endsWith("-root") && spec.source?.path !== undefined ? namesIn(repository, spec.source.path) : []),
  ]);

/** The Applications of a cluster in the published tree, `root` included, and those of the clusters that its Argo CD syncs too. */
export const applicationNames = (repository: Pick<LiveRepository, "paths" | "read">, cluster: string): readonly string[] => [
  ...namesIn(repository, `clusters/${cluster}/argocd`),
  `${cluster}-root`,
];
