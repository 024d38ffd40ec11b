import { applicationsOf, normalRepository, type Placed, perTree, record, records, text } from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import { describeIdentity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";

const repositoriesOf = ({ object }: Placed): readonly string[] => {
  const { source, sources } = record(object.spec);
  const all = records(sources).length > 0 ? records(sources) : [record(source)];
  return all.flatMap(({ repoURL }) => text(repoURL) ?? []);
};

/** Those that the cluster deploys from already: who can write there can change it today. */
const knownIn = perTree(
  (tree): ReadonlySet<string> =>
    new Set(applicationsOf(tree).flatMap(({ sources }) => sources.map(({ repository }) => normalRepository(repository)))),
);

export const applicationSourceChanged: DangerRule = {
  name: "application-source-changed",
  danger: "SECURITY",
  tells: "An Application takes what it deploys from a repository that nothing in the cluster was deployed from",
  kinds: ["argoproj.io Application"],
  find: ({ before, after, identity, fields }, context) => {
    if (before === undefined || after === undefined) return [];
    const was = repositoriesOf(before);
    const had = knownIn(context.before);
    const others = repositoriesOf(after).filter((repository) => !had.has(normalRepository(repository)));
    if (others.length === 0 || was.length === 0) return [];
    const told = [...changesWithin(fields, "spec.source"), ...changesWithin(fields, "spec.sources")];
    return [
      {
        message: `${describeIdentity(identity)} deploys what is in ${others.join(", ")}: whoever can write there can change the cluster`,
        remedy: "check who can write to that repository, and that its content is the one that is meant",
        fields: told.filter(({ pattern }) => /repoURL$|\]$|source$/.test(pattern)),
      },
    ];
  },
};
