import type { Problem } from "@ashlar/model";
import { kubernetes, kubernetesVersions } from "@ashlar/schemas";
import { checkGroup, type GroupChecks } from "./check-group.ts";
import { type Group, grouped } from "./grouped.ts";
import type { ReadFiles, ReadObject } from "./read-files.ts";

/** So many objects are looked at together, and then let go. */
const partSize = 128;

/** Whether an object can be judged before all the others are known: CRDs say what those of other kinds must be. */
const standsAlone = ({ document: { object } }: ReadObject, version: string): boolean =>
  object.kind !== "CustomResourceDefinition" &&
  kubernetesVersions().includes(version) &&
  kubernetes(version).kinds.has(`${object.apiVersion} ${object.kind}`);

/**
 * Checks a tree while it is read, with rules that see one object at a time: nothing is kept of objects that are in order.
 * @param reads what comes of each file
 */
export const checkInParts = (
  reads: Iterable<ReadFiles>,
  checksOf: (cluster: string | undefined) => GroupChecks,
): { readonly problems: readonly Problem[]; readonly objects: number } => {
  const found: Problem[] = [];
  const later: ReadObject[] = [];
  let part: ReadObject[] = [];
  let count = 0;
  const look = (group: Group): void => {
    found.push(...checkGroup(group, checksOf(group.cluster)));
  };
  const lookAtPart = (): void => {
    for (const group of grouped(part, [])) {
      const { kubernetes: version } = checksOf(group.cluster);
      const alone = Map.groupBy(group.objects, (each) => standsAlone(each, version));
      look({ ...group, objects: alone.get(true) ?? [] });
      later.push(...(alone.get(false) ?? []));
    }
    part = [];
  };
  for (const { objects, problems } of reads) {
    found.push(...problems);
    part.push(...objects);
    count += objects.length;
    if (part.length >= partSize) lookAtPart();
  }
  lookAtPart();
  for (const group of grouped(later, [])) look(group);
  // What is wrong with settings, or with the version, was said of each part.
  const said = new Set<string>();
  const problems = found.filter((problem) => {
    if (problem.object !== undefined || problem.file !== undefined) return true;
    const text = JSON.stringify(problem);
    return !said.has(text) && said.add(text);
  });
  return { problems, objects: count };
};
