import {
  type Application,
  applicationsFor,
  applicationsOf,
  deploymentsOf,
  type Placed,
  perTree,
  projectsOf,
  type Tree,
} from "@ashlar/checks/tree";
import { describeIdentity, identityOfObject } from "../../diff/identity.ts";
import type { ObjectChange } from "../../diff/object-change.ts";
import type { Context, DangerRule, Found } from "../danger-rule.ts";
import { type Refused, refusedApplication, refusedObject } from "./permission.ts";

interface Deployed {
  readonly application: Application;
  readonly placed: Placed;
}

/** All that the Applications of each project deploy. */
const deployedBy = perTree(
  (tree): ReadonlyMap<string, readonly Deployed[]> =>
    Map.groupBy(
      deploymentsOf(tree).flatMap(({ applications, objects }) =>
        applications.flatMap((application) => objects.map((placed): Deployed => ({ application, placed }))),
      ),
      ({ application }) => application.project,
    ),
);

const applicationNamed = perTree(
  (tree): ReadonlyMap<Placed["object"], Application> => new Map(applicationsOf(tree).map((each) => [each.placed.object, each])),
);

/** An object as it was, where it was there and Argo CD was permitted to sync it. */
const wasPermitted = (before: Tree, placed: Placed | undefined): boolean => {
  const applications = placed === undefined ? [] : applicationsFor(before, placed);
  return placed === undefined || applications.every((each) => refusedObject(before, each, placed) === undefined);
};

const of = (project: string, what: string): string => `AppProject ${project} does not permit ${what}, so Argo CD refuses the sync`;

const remedy = "permit it in the AppProject in a merge before this one, or leave it out";

const inObject = ({ before, after }: ObjectChange, context: Context): readonly Found[] => {
  if (after === undefined) return [];
  const refused = applicationsFor(context.after, after).flatMap((application) => {
    const what = refusedObject(context.after, application, after);
    return what === undefined ? [] : [of(application.project, what)];
  });
  return refused.length > 0 && wasPermitted(context.before, before) ? [{ message: refused[0] ?? "", remedy }] : [];
};

const inApplication = ({ before, after }: ObjectChange, { before: treeBefore, after: tree }: Context): readonly Found[] => {
  const [was, is] = [before && applicationNamed(treeBefore).get(before.object), after && applicationNamed(tree).get(after.object)];
  if (is === undefined) return [];
  const what: Refused = refusedApplication(tree, is);
  if (what === undefined || (was !== undefined && refusedApplication(treeBefore, was) !== undefined)) return [];
  return [{ message: of(is.project, what), remedy }];
};

const atMost = 3;

/** What a project that changed no longer permits of what stays as it is. */
const inProject = ({ identity, before }: ObjectChange, { before: treeBefore, after: tree, changes }: Context): readonly Found[] => {
  if (before === undefined || !projectsOf(tree).has(identity.name)) return [];
  const lost = (deployedBy(tree).get(identity.name) ?? []).flatMap(({ application, placed }) => {
    const what = refusedObject(tree, application, placed);
    const own = identityOfObject(placed.object);
    const old = what === undefined ? undefined : treeBefore.find(own.group, own.kind, own.namespace || "default", own.name);
    return old !== undefined && wasPermitted(treeBefore, old) ? [`${what} (${describeIdentity(own)})`] : [];
  });
  if (lost.length === 0 || changes.size === 0) return [];
  const more = lost.length > atMost ? ` and ${lost.length - atMost} more` : "";
  return [{ message: of(identity.name, `${lost.slice(0, atMost).join(", ")}${more}`), remedy: "keep what its Applications still deploy" }];
};

export const notPermitted: DangerRule = {
  name: "not-permitted",
  danger: "REJECTED",
  tells: "The AppProject of an Application does not permit a kind, a namespace or a repository that it had not, or permitted before",
  of: ["created", "changed"],
  find: (change, context) => {
    const own = change.kind === "argoproj.io Application" ? inApplication(change, context) : [];
    const project = change.kind === "argoproj.io AppProject" ? inProject(change, context) : [];
    // What stays as it is in an app that stays where it is can only be refused by another project.
    const isNew = change.verdict === "created" || change.movedFrom !== undefined;
    return [...own, ...project, ...(isNew ? inObject(change, context) : [])];
  },
};
