import type { Tree } from "@ashlar/checks/tree";
import type { ChartLocks } from "../charts/chart-locks.ts";
import type { FieldChange } from "../diff/field-change.ts";
import type { ObjectChange } from "../diff/object-change.ts";
import type { Danger } from "./danger.ts";

/** What a rule may look at beside the change itself. */
export interface Context {
  readonly cluster: string;
  readonly environment: string;
  /** Minor version of Kubernetes after the change: `1.36`. */
  readonly kubernetes: string;
  /** All that is known of the cluster on each side: at least the folders where something changed, and what Argo CD is told. */
  readonly before: Tree;
  readonly after: Tree;
  /** Every change of the cluster, by `identityKey`. */
  readonly changes: ReadonlyMap<string, ObjectChange>;
  /** Of a promotion: the ref that moves. */
  readonly promotes?: string;
  /** What is recorded of charts whose versions change. */
  readonly charts?: ChartLocks;
}

/** One danger in one change. */
export interface Found {
  /** What will happen, in one sentence without a full stop. */
  readonly message: string;
  /** What to do instead, or before. */
  readonly remedy?: string;
  /** The values that it is about. Those that no rule names fall to `pod-template` or `changed`. */
  readonly fields?: readonly FieldChange[];
  /** Where this one is not what the rule is as a rule. */
  readonly danger?: Danger;
}

/** One thing that a change may do to a cluster: one rule, one file. */
export interface DangerRule {
  /** In kebab-case, unique among all rules; acknowledgements name it: `immutable-field`. */
  readonly name: string;
  readonly danger: Danger;
  /** What it reports, in one sentence without a full stop, for the table of rules. */
  readonly tells: string;
  /** The kinds that it looks at, as `kindOf` calls them: `apps Deployment`, ` Service`. Left out: all. */
  readonly kinds?: readonly string[];
  /** Which changes it looks at; left out: what is there before and after. */
  readonly of?: readonly ObjectChange["verdict"][];
  readonly find: (change: ObjectChange, context: Context) => readonly Found[];
}
