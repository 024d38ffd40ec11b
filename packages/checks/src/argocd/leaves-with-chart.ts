import type { Value } from "../rule/object-rule.ts";
import { at, records, text } from "../tree/read.ts";
import type { Application } from "./applications.ts";
import type { Project } from "./projects.ts";

/** Kinds that a project permits by name, without a pattern. */
const namedKinds = ({ placed }: Project, field: string): readonly Value[] =>
  records(at(placed.object, "spec")[field]).filter(({ group, kind }) => !/[*?[]/.test(`${group}${kind}`));

const lists = [
  ["clusterResourceWhitelist", false],
  ["namespaceResourceWhitelist", true],
] as const;

/** Whether other charts or other folders of other repositories are deployed than before. */
const isChanged = (was: Application, is: Application): boolean =>
  JSON.stringify(was.sources.map(({ value }) => value)) !== JSON.stringify(is.sources.map(({ value }) => value));

/**
 * Kinds that leave a project together with a version of a chart or of an upstream folder: what that one made of them cannot be seen in the
 * tree, and would stay. The project names no kind that nothing makes.
 */
export const kindsLeftWithChart = (was: Application, is: Application, had: Project, has: Project): readonly string[] => {
  if (!isChanged(was, is) || !was.sources.some(({ chart, folder }) => chart !== undefined || folder !== undefined)) return [];
  return lists.flatMap(([field, namespaced]) =>
    namedKinds(had, field).flatMap(({ group, kind }) => {
      const [ofGroup, name] = [text(group) ?? "", text(kind) ?? ""];
      return has.permitsKind(ofGroup, name, "", namespaced) ? [] : [`${name}${ofGroup === "" ? "" : ` (${ofGroup})`}`];
    }),
  );
};
