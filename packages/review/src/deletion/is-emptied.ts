import { type Application, at, isHook, syncedBy } from "@ashlar/checks/tree";
import { groupOf } from "@ashlar/model";
import { sameApplication, syncedObjects } from "./applications.ts";
import { perSides, type Sides } from "./sides.ts";

const sourcesOf = ({ sources }: Application): string => JSON.stringify(sources.map(({ value }) => value));

const find = ({ before, after }: Sides, was: Application): boolean => {
  const is = sameApplication(after, was);
  if (at((is ?? was).spec, "syncPolicy", "automated").allowEmpty === true || syncedBy(before).bringsMore(was)) return false;
  if (is !== undefined) return sourcesOf(was) === sourcesOf(is) && syncedObjects(after, is).every(isHook);
  // It lives on without its manifest: what is still in its folder it still syncs.
  return syncedObjects(before, was).every((placed) => {
    const { apiVersion, kind, metadata } = placed.object;
    return isHook(placed) || after.find(groupOf(apiVersion), kind, metadata.namespace ?? "default", metadata.name)?.path !== placed.path;
  });
};

const known = perSides(() => new Map<Application, boolean>());

/**
 * Whether nothing is left of all that an Application syncs: then Argo CD does not sync it by itself, unless `allowEmpty` is set (Argo CD
 * 3.5, `bAllNeedPrune` in controller/appcontroller.go).
 * @param was the Application as it was before
 */
export const isEmptied = (sides: Sides, was: Application): boolean => {
  const answers = known(sides);
  const answer = answers.get(was) ?? find(sides, was);
  answers.set(was, answer);
  return answer;
};
