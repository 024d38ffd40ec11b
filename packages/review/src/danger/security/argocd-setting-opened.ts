import { record } from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import type { DangerRule } from "../danger-rule.ts";

/** Settings that open Argo CD when they are "true" (Argo CD 3.5, docs/operator-manual/argocd-cm.yaml). */
const switches: Readonly<Record<string, string>> = {
  "exec.enabled": "opens terminals in pods to whoever has the right exec",
  "users.anonymous.enabled": "lets people in who did not log in, with the rights of policy.default",
};

/** What a local account may do. */
const capabilities = (value: unknown): readonly string[] => (typeof value === "string" ? value.split(",").map((each) => each.trim()) : []);

const opened = (key: string, was: unknown, is: unknown): string | undefined => {
  const what = Object.hasOwn(switches, key) ? switches[key] : undefined;
  if (what !== undefined) return is === "true" && was !== "true" ? `${key} ${what}` : undefined;
  const account = /^accounts\.([^.]+)$/.exec(key)?.[1];
  if (account === undefined) return undefined;
  const more = capabilities(is).filter((each) => each !== "" && !capabilities(was).includes(each));
  return more.length === 0 ? undefined : `account '${account}' may newly use ${more.join(", ")}`;
};

export const argocdSettingOpened: DangerRule = {
  name: "argocd-setting-opened",
  danger: "SECURITY",
  tells: "Argo CD lets people in without a login, opens terminals in pods, or has another local account",
  kinds: [" ConfigMap"],
  find: ({ identity, before, after, fields }) => {
    if (identity.name !== "argocd-cm" || after === undefined) return [];
    const was = record(before?.object.data);
    const found = Object.entries(record(after.object.data)).flatMap(([key, value]) => {
      const what = opened(key, was[key], value);
      return what === undefined ? [] : [[key, what] as const];
    });
    if (found.length === 0) return [];
    const keys = new Set(found.map(([key]) => key));
    return [
      {
        message: `Argo CD opens: ${found.map(([, what]) => what).join("; ")}`,
        remedy: "leave it off, and let people log in by the identity provider",
        fields: changesWithin(fields, "data").filter(({ path }) => path.length < 2 || keys.has(path.at(-1)?.name ?? "")),
      },
    ];
  },
};
