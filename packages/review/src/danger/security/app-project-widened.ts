import { type Project, placeOf, projectsOf, record, records, text, texts, type Value } from "@ashlar/checks/tree";
import type { FieldChange } from "../../diff/field-change.ts";
import { describeIdentity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";

interface Sides {
  readonly had: Project;
  readonly has: Project;
  readonly was: Value;
  readonly is: Value;
}

const isDenial = (pattern: string): boolean => pattern.startsWith("!");
const added = (was: unknown, is: unknown): readonly string[] => {
  const known = new Set(texts(was));
  return texts(is).filter((each) => !known.has(each));
};
const kindText = ({ group, kind }: Value): string => `${kind}${text(group) === undefined ? "" : `.${group}`}`;

/** What is permitted newly, by field; a pattern is asked for as if it were a name, which a wider one matches. */
const permits: Readonly<Record<string, (sides: Sides) => readonly string[]>> = {
  sourceRepos: ({ had, was, is }) => [
    ...added(was.sourceRepos, is.sourceRepos).flatMap((each) => (isDenial(each) || had.permitsSource(each) ? [] : [`repository ${each}`])),
    ...added(is.sourceRepos, was.sourceRepos).flatMap((each) => (isDenial(each) ? [`repository ${each.slice(1)}`] : [])),
  ],
  destinations: ({ had, was, is }) => {
    const known = new Set(records(was.destinations).map((each) => JSON.stringify([each.server, each.name, each.namespace])));
    const left = new Set(records(is.destinations).map((each) => JSON.stringify([each.server, each.name, each.namespace])));
    const describe = ({ server, name, namespace }: Value): string => `namespace ${namespace ?? "''"} of ${name ?? server}`;
    const isDenied = ({ server, name, namespace }: Value): boolean => [server, name, namespace].some((each) => isDenial(text(each) ?? ""));
    return [
      ...records(is.destinations).flatMap((each) => {
        const isKnown = known.has(JSON.stringify([each.server, each.name, each.namespace])) || isDenied(each);
        return isKnown || had.permitsDestination(placeOf(each), text(each.namespace) ?? "") === true ? [] : [describe(each)];
      }),
      ...records(was.destinations).flatMap((each) =>
        isDenied(each) && !left.has(JSON.stringify([each.server, each.name, each.namespace])) ? [`what ${describe(each)} denied`] : [],
      ),
    ];
  },
  clusterResourceWhitelist: ({ had, is }) =>
    records(is.clusterResourceWhitelist).flatMap((each) =>
      had.permitsKind(text(each.group) ?? "", text(each.kind) ?? "", text(each.name) ?? "", false)
        ? []
        : [`cluster-wide ${kindText(each)}`],
    ),
  clusterResourceBlacklist: ({ has, was }) =>
    records(was.clusterResourceBlacklist).flatMap((each) =>
      has.permitsKind(text(each.group) ?? "", text(each.kind) ?? "", "", false) ? [`cluster-wide ${kindText(each)}`] : [],
    ),
  namespaceResourceWhitelist: ({ had, was, is }) => {
    if (was.namespaceResourceWhitelist !== undefined && is.namespaceResourceWhitelist === undefined)
      return ["every kind in its namespaces"];
    return records(is.namespaceResourceWhitelist).flatMap((each) =>
      had.permitsKind(text(each.group) ?? "", text(each.kind) ?? "", "", true) ? [] : [kindText(each)],
    );
  },
  namespaceResourceBlacklist: ({ has, was }) =>
    records(was.namespaceResourceBlacklist).flatMap((each) =>
      has.permitsKind(text(each.group) ?? "", text(each.kind) ?? "", "", true) ? [kindText(each)] : [],
    ),
  sourceNamespaces: ({ was, is }) => added(was.sourceNamespaces, is.sourceNamespaces).map((each) => `Applications in namespace ${each}`),
  signatureKeys: ({ was, is }) =>
    records(was.signatureKeys).length > 0 && records(is.signatureKeys).length === 0 ? ["commits that nobody signed"] : [],
  roles: ({ was, is }) => {
    const line = (of: Value, each: string): string => `role '${of.name}': ${each}`;
    const all = (spec: Value): readonly string[] =>
      records(spec.roles).flatMap((role) => [
        ...texts(role.policies).flatMap((each) => (/,\s*deny\s*$/.test(each) ? [] : [line(role, each)])),
        ...texts(role.groups).map((each) => line(role, `group ${each}`)),
      ]);
    const known = new Set(all(was));
    return all(is).filter((each) => !known.has(each));
  },
};

const most = 6;

/** Kinds of a namespace by which its Applications get further than their own objects. */
const further = /^(?:every kind|\*|(?:Role|RoleBinding|Application|ApplicationSet|AppProject|Secret|NetworkPolicy)(?:\.|$))/;

/** One more kind in namespaces that it has anyway. */
const isOfNamespace = (field: string, newly: readonly string[]): boolean =>
  newly.length === 0 || (field.startsWith("namespaceResource") && !newly.some((each) => further.test(each)));

export const appProjectWidened: DangerRule = {
  name: "app-project-widened",
  danger: "SECURITY",
  tells: "An AppProject permits repositories, destinations, kinds or people that it did not, as Argo CD reads its patterns",
  kinds: ["argoproj.io AppProject"],
  find: ({ before, after, identity, fields }, context) => {
    const [had, has] = [projectsOf(context.before).get(identity.name), projectsOf(context.after).get(identity.name)];
    if (had === undefined || has === undefined) return [];
    const sides = { had, has, was: record(before?.object.spec), is: record(after?.object.spec) };
    const found = Object.entries(permits).map(([field, newly]) => [field, newly(sides)] as const);
    const all = [...new Set(found.flatMap(([, each]) => each))];
    if (all.length === 0) return [];
    const ofField = new Set(found.flatMap(([field, each]) => (each.length > 0 ? [field] : [])));
    const told = ({ path }: FieldChange): boolean => ofField.has(path[1]?.name ?? "");
    const what = `${all.slice(0, most).join(", ")}${all.length > most ? ` and ${all.length - most} more` : ""}`;
    return [
      {
        message: `${describeIdentity(identity)} newly permits ${what}`,
        remedy: "permit only what its Applications deploy",
        fields: fields.filter(told),
        ...(found.every(([field, each]) => isOfNamespace(field, each)) && { danger: "CONFIG" }),
      },
    ];
  },
};
