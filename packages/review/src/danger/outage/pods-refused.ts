import { along, at, namespaceLabels, type PodSource, perTree, podSecurityLevel, podsOf, type Tree } from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import type { DangerRule } from "../danger-rule.ts";
import { listNames } from "../served-by.ts";

const enforce = "pod-security.kubernetes.io/enforce";
const levels: readonly unknown[] = ["privileged", "baseline", "restricted"];

const rankOf = (level: unknown): number => Math.max(0, levels.indexOf(level));

const byNamespace = perTree(
  (tree: Tree): ReadonlyMap<string, readonly PodSource[]> => Map.groupBy(podsOf(tree), ({ namespace }) => namespace),
);

const levelOf = ({ object, path, spec }: PodSource, version: string): number =>
  rankOf(podSecurityLevel(spec, at(along(object, path.slice(0, -1)), "metadata"), version).level);

export const podsRefused: DangerRule = {
  name: "pods-refused",
  danger: "OUTAGE",
  tells: "A namespace enforces a Pod Security level that pods of it do not keep: they are refused when they are made again",
  kinds: [" Namespace"],
  find: ({ identity, fields }, { before, after, kubernetes }) => {
    const [was, is] = [before, after].map((tree) => rankOf(namespaceLabels(tree, identity.name)?.[enforce]));
    const about = changesWithin(fields, "metadata.labels").filter(({ path }) => path.at(-1)?.name === enforce);
    if (was === undefined || is === undefined || is <= was || about.length === 0) return [];
    const refused = (byNamespace(after).get(identity.name) ?? []).filter((pod) => levelOf(pod, kubernetes) < is);
    if (refused.length === 0) return [];
    const names = refused.map(({ placed: { object } }) => `${object.kind} ${object.metadata.name}`);
    return [
      {
        message: `Pods of ${listNames(names)} do not keep the level ${levels[is]}: those that run stay, and none is made again`,
        remedy: `let the pods keep the level first, and set \`pod-security.kubernetes.io/warn: ${levels[is]}\` until they do`,
        fields: about,
      },
    ];
  },
};
