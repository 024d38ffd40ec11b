import { type Application, kindOf, type Placed, projectsOf, texts } from "@ashlar/checks/tree";
import { cascades, syncedObjects } from "./applications.ts";
import type { Departure, Leaving } from "./departure.ts";
import { definitionKind } from "./is-marked.ts";
import { refusalOf } from "./refusal.ts";
import { perSides, type Sides } from "./sides.ts";
import { isKeptByHelm, syncOption } from "./sync-option.ts";

const asks = (placed: Placed, application: Application): boolean =>
  syncOption(placed, application, "Delete") === "confirm" || syncOption(placed, application, "Prune") === "confirm";

/** What saves an object whatever else goes with its Application. */
const savedBy = (placed: Placed, application: Application): string | undefined => {
  if (kindOf(placed.object) === definitionKind) return "cascaded deletion spares CRDs";
  if (syncOption(placed, application, "Delete") === "false") return "Delete=false";
  return isKeptByHelm(placed) ? "helm.sh/resource-policy: keep" : undefined;
};

/** Of each Application, something that asks before it goes: nothing goes before it was answered. */
const askers = perSides(({ before }) => {
  const known = new Map<Application, Placed | undefined>();
  return (application: Application): Placed | undefined => {
    if (known.has(application)) return known.get(application);
    const found = syncedObjects(before, application).find((each) => asks(each, application) && savedBy(each, application) === undefined);
    known.set(application, found);
    return found;
  };
});

/** A project that is gone before its Application: what holds it until then is its own finalizer. */
const isLeftWithoutProject = ({ before, after }: Sides, { project }: Application): boolean => {
  const was = projectsOf(before).get(project);
  return was !== undefined && !projectsOf(after).has(project) && texts(was.placed.object.metadata.finalizers).length === 0;
};

/**
 * What becomes of an object whose Application is deleted (Argo CD 3.5, `shouldBeDeleted` and `finalizeApplicationDeletion` in
 * controller/appcontroller.go): without a finalizer it stays; with one, CRDs, `Delete=false` and Helm's `keep` are spared, `Prune=false`
 * is not.
 * @param goes why the Application is deleted
 */
export const cascadedBy = (sides: Sides, placed: Placed, application: Application, goes: Departure): Leaving => {
  const chain = [...goes.because, `Application ${application.name} is deleted`];
  const stays = (path: "orphaned" | "kept", because: string): Leaving => ({ path, by: application.name, because: [...chain, because] });
  if (!cascades(application)) return stays("orphaned", "it has no finalizer, so that what it deployed stays");
  if (isLeftWithoutProject(sides, application))
    return stays("orphaned", `its AppProject ${application.project} is gone before it, so that its deletion ends in an error`);
  const refusal = refusalOf(sides, placed, application);
  if (refusal !== undefined) return stays("orphaned", refusal);
  const saved = savedBy(placed, application);
  if (saved !== undefined) return stays("kept", saved);
  const asker = askers(sides)(application);
  if (asker !== undefined || goes.path === "awaits-confirmation") {
    const why =
      asker === undefined ? [] : [`${asker.object.kind} ${asker.object.metadata.name} asks first, and all else waits for the answer`];
    return { path: "awaits-confirmation", by: application.name, because: [...goes.because, ...why] };
  }
  return { path: "cascaded", by: application.name, because: goes.because };
};
