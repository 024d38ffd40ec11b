import { type Application, applicationsFor, kindOf, type Placed, syncedBy, type Tree } from "@ashlar/checks/tree";
import { groupOf } from "@ashlar/model";
import type { ObjectChange } from "../diff/object-change.ts";
import { applicationKey, isLedElsewhere, sameApplication } from "./applications.ts";
import { cascadedBy } from "./cascaded-by.ts";
import { definitionsOf } from "./definitions.ts";
import { type Departure, isDeletion, type Leaving } from "./departure.ts";
import { prunedBy } from "./pruned-by.ts";
import { perSides, type Sides } from "./sides.ts";
import { ownOption } from "./sync-option.ts";

type Of = (placed: Placed) => Departure | undefined;

const nowIn = (tree: Tree, { object }: Placed): Placed | undefined =>
  tree.find(groupOf(object.apiVersion), object.kind, object.metadata.namespace ?? "default", object.metadata.name);

/** What Argo CD is told may be synced by the Argo CD of another cluster, which is not seen here. */
const isTold = ({ object }: Placed): boolean => groupOf(object.apiVersion) === "argoproj.io" && /^App(lication|Project)/.test(object.kind);

const withoutApplication = ({ before }: Sides, placed: Placed): Leaving => {
  if (syncedBy(before).known && !isTold(placed)) return { path: "orphaned", because: ["no Application syncs its folder"] };
  const option = ownOption(placed, "Prune");
  if (option === "false") return { path: "kept", because: ["Prune=false"] };
  if (option === "confirm") return { path: "awaits-confirmation", because: ["Prune=confirm"] };
  return { path: "pruned", because: ["its Application is not seen here and is taken to prune"] };
};

/** Why an Application that has no manifest any more goes on syncing. */
const livesOn = ({ because = [] }: Partial<Departure> = {}): string =>
  `the Application itself stays ${because.length === 0 ? "" : `(${because.join("; ")}) `}and goes on syncing`;

/** What the Application that synced an object does with it. */
const leftBy = (sides: Sides, placed: Placed, was: Application, of: Of): Leaving => {
  const is = sameApplication(sides.after, was);
  if (is !== undefined) return prunedBy(sides, placed, was, is);
  const goes = of(was.placed);
  if (goes !== undefined && isDeletion(goes)) return cascadedBy(sides, placed, was, goes);
  const { because, ...left } = prunedBy(sides, placed, was, was);
  return { ...left, because: [livesOn(goes), ...because] };
};

/** What lives in a namespace goes with it, and objects of a custom kind with their CRD, whatever their own options say. */
const sweptAlong = ({ before }: Sides, { object }: Placed, of: Of): Leaving | undefined => {
  const { namespace } = object.metadata;
  const around = [
    namespace === undefined ? undefined : before.find("", "Namespace", "default", namespace),
    definitionsOf(before).get(kindOf(object)),
  ];
  for (const each of around) {
    const goes = each && of(each);
    if (each === undefined || goes === undefined || (goes.path !== "pruned" && goes.path !== "cascaded")) continue;
    const because = [...goes.because, `${each.object.kind} ${each.object.metadata.name} takes it along`];
    return { path: goes.path, ...(goes.by !== undefined && { by: goes.by }), because };
  }
  return undefined;
};

/** Of several Applications that one counts which deletes. */
const worst = (all: readonly Leaving[]): Leaving | undefined => all.find(isDeletion) ?? all[0];

const find = (sides: Sides, placed: Placed, of: Of): Departure | undefined => {
  const was = applicationsFor(sides.before, placed);
  const now = nowIn(sides.after, placed);
  if (now === undefined) {
    const left = worst(was.map((each) => leftBy(sides, placed, each, of))) ?? withoutApplication(sides, placed);
    return (isDeletion(left) ? undefined : sweptAlong(sides, placed, of)) ?? left;
  }
  const [first] = was;
  if (first === undefined) return undefined;
  const is = applicationsFor(sides.after, now);
  const byKey = new Map(is.map((each) => [applicationKey(each), each]));
  const pairs = was.map((each) => [each, byKey.get(applicationKey(each))] as const);
  const still = pairs.find(([, same]) => same !== undefined);
  if (still?.[1] !== undefined) return isLedElsewhere(still[0], still[1]) ? leftBy(sides, placed, still[0], of) : undefined;
  const left = worst(was.map((each) => leftBy(sides, placed, each, of))) ?? leftBy(sides, placed, first, of);
  const [to] = is;
  if (to === undefined) return left;
  const because = [...left.because, `Application ${to.name} syncs it now`];
  return { path: "moved", ...(left.by !== undefined && { by: left.by }), to: to.name, released: left.path, because };
};

const departures = perSides((sides): Of => {
  const known = new Map<Placed, Departure | undefined>();
  const of: Of = (placed) => {
    if (known.has(placed)) return known.get(placed);
    // Two Applications may sync each other, as `root` and that of Argo CD itself do.
    known.set(placed, { path: "pruned", because: [] });
    const found = find(sides, placed, of);
    known.set(placed, found);
    return found;
  };
  return of;
});

/**
 * By which way an object of the tree before leaves it, and what saves it (Argo CD 3.5). Undefined for what stays with its Application.
 * What charts make, and what others made by hand, is not seen.
 */
export const departureOfObject = (placed: Placed, sides: Sides): Departure | undefined => departures(sides)(placed);

/** The same for a change. */
export const departureOf = ({ before }: ObjectChange, sides: Sides): Departure | undefined =>
  before === undefined ? undefined : departureOfObject(before, sides);
