import { type Departure, isDeletion } from "../deletion/departure.ts";
import { departureOf } from "../deletion/departure-of.ts";
import { compareCluster } from "../diff/compare-clusters.ts";
import { identityKey } from "../diff/identity.ts";
import type { ObjectChange } from "../diff/object-change.ts";
import type { ClusterSides } from "../sides/cluster-sides.ts";
import { treesOf } from "../sides/trees-of.ts";
import { isBlocking } from "./danger.ts";
import type { Context, DangerRule, Found } from "./danger-rule.ts";
import { dangerRules } from "./rules.ts";
import { unclaimed } from "./unclaimed.ts";
import { withOwner } from "./with-owner.ts";

/** A danger that a rule found in a change. */
export interface Judged extends Found {
  readonly rule: DangerRule;
  /** The Application whose own finding stands for this one, too. */
  readonly partOf?: string | undefined;
}

/** A change with all that was found in it. */
export interface JudgedChange {
  readonly change: ObjectChange;
  readonly found: readonly Judged[];
  /** Of what goes: by which way. */
  readonly departure?: Departure;
}

interface Looking {
  readonly byKind: ReadonlyMap<string, readonly DangerRule[]>;
  readonly anyKind: readonly DangerRule[];
}

const lookingFor = (verdict: ObjectChange["verdict"]): Looking => {
  const rules = dangerRules.filter(({ of = ["changed"] }) => of.includes(verdict));
  const pairs = rules.flatMap((rule) => (rule.kinds ?? []).map((kind) => [kind, rule] as const));
  return {
    byKind: new Map([...Map.groupBy(pairs, ([kind]) => kind)].map(([kind, each]) => [kind, each.map(([, rule]) => rule)])),
    anyKind: rules.filter(({ kinds }) => kinds === undefined),
  };
};

const looking: Readonly<Record<ObjectChange["verdict"], Looking>> = {
  created: lookingFor("created"),
  changed: lookingFor("changed"),
  deleted: lookingFor("deleted"),
};

/** What the API server refuses does nothing else: that the same values are routine, too, is not told beside it. */
const withoutRefused = (found: readonly Judged[]): readonly Judged[] => {
  const refused = new Set(found.flatMap(({ rule, danger = rule.danger, fields = [] }) => (danger === "REJECTED" ? fields : [])));
  const isRefused = ({ fields = [] }: Judged): boolean => fields.length > 0 && fields.every((field) => refused.has(field));
  return refused.size === 0 ? found : found.filter((each) => isBlocking(each.danger ?? each.rule.danger) || !isRefused(each));
};

/** Asks every rule that looks at such a change; what nobody names is told in general. */
const judgeChange = (change: ObjectChange, context: Context): JudgedChange => {
  const { byKind, anyKind } = looking[change.verdict];
  const rules = [...(byKind.get(change.kind) ?? []), ...anyKind];
  const departure = change.verdict === "deleted" ? departureOf(change, context) : undefined;
  const stays = departure !== undefined && !isDeletion(departure);
  const found = withoutRefused(
    rules
      .flatMap((rule) => rule.find(change, context).map((each): Judged => ({ rule, ...each })))
      .filter(({ rule }) => !stays || rule.danger === "DATA-LOSS"),
  );
  const claimed = new Set(found.flatMap(({ fields = [] }) => fields));
  const rest = change.fields.filter((field) => !claimed.has(field));
  return {
    change,
    found: [...found, ...unclaimed({ ...change, fields: rest }, found.length > 0, stays)],
    ...(departure !== undefined && { departure }),
  };
};

/** What becomes of a cluster: each change, and what is dangerous about it. */
export const judgeCluster = (sides: ClusterSides): readonly JudgedChange[] => {
  const changes = compareCluster(sides);
  if (changes.length === 0) return [];
  const { cluster, environment, kubernetes, charts, promotes } = sides;
  const context: Context = {
    cluster,
    environment,
    kubernetes: kubernetes.after,
    ...treesOf(sides),
    changes: new Map(changes.map((change) => [identityKey(change.identity), change])),
    ...(charts !== undefined && { charts }),
    ...(promotes !== undefined && { promotes }),
  };
  return withOwner(changes.map((change) => judgeChange(change, context)));
};
