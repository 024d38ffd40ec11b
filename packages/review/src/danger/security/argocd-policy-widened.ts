import { record } from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import type { DangerRule } from "../danger-rule.ts";
import { covers, denialsIn, grantsIn, matchModeOf, widensIn } from "./argocd/policy-lines.ts";

const most = 4;

const some = (all: readonly string[]): string =>
  `${all.slice(0, most).join("; ")}${all.length > most ? `; and ${all.length - most} more` : ""}`;

/** The role of everybody who may log in, or who is anonymous; empty means none (Argo CD 3.5). */
const defaultOf = (data: Readonly<Record<string, unknown>>): string => String(data["policy.default"] ?? "");

const reread = {
  glob: "its patterns are read as globs, so that a '*' is anything",
  regex: "its patterns are read as regular expressions, which match within a name, too",
} as const;

export const argocdPolicyWidened: DangerRule = {
  name: "argocd-policy-widened",
  danger: "SECURITY",
  tells: "The policies of Argo CD give somebody a right or a role that they did not, or everybody another default role",
  kinds: [" ConfigMap"],
  find: ({ identity, before, after, fields }) => {
    if (identity.name !== "argocd-rbac-cm" || after === undefined) return [];
    const [was, is] = [record(before?.object.data), record(after.object.data)];
    const had = grantsIn(was);
    const mode = matchModeOf(is);
    const given = grantsIn(is).filter((line) => !had.some((each) => covers(each, line, mode)));
    const isReread = mode !== matchModeOf(was) && had.some((line) => widensIn(mode, line));
    const denies = new Set(denialsIn(is));
    const undenied = denialsIn(was).filter((line) => !denies.has(line));
    const role = defaultOf(is);
    const said = [
      ...(given.length === 0 ? [] : [`it newly gives ${some(given.map(({ type, parts }) => `'${[type, ...parts].join(", ")}'`))}`]),
      ...(undenied.length === 0 ? [] : [`it no longer denies ${some(undenied.map((line) => `'${line}'`))}`]),
      ...(isReread ? [reread[mode]] : []),
      ...(role !== "" && role !== defaultOf(was) ? [`everybody who logs in has '${role}'`] : []),
    ];
    if (said.length === 0) return [];
    return [
      {
        message: `Argo CD's policies open: ${said.join("; ")}`,
        remedy: "name the projects and the actions that are needed, and leave `policy.default` empty",
        fields: changesWithin(fields, "data").filter(({ path }) => path.at(-1)?.name.startsWith("policy.") === true),
      },
    ];
  },
};
