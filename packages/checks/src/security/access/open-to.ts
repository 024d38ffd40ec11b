import type { Look, Value } from "../../rule/object-rule.ts";

/** Roles that Kubernetes itself binds to everybody: they say which version it is. */
const harmless: ReadonlySet<string> = new Set([
  "system:basic-user",
  "system:discovery",
  "system:public-info-viewer",
  "system:service-account-issuer-discovery",
]);

/** Finds bindings whose subjects are whole crowds, by their names. */
export const openTo =
  (crowds: ReadonlyMap<string, string>): Look =>
  ({ roleRef, subjects }, report) => {
    if (subjects === undefined || harmless.has(roleRef?.name)) return;
    for (const [index, { kind, name }] of (subjects as readonly Value[]).entries()) {
      const who = kind === "ServiceAccount" ? undefined : crowds.get(name);
      if (who !== undefined) report(["subjects", index], `gives the role '${roleRef?.name}' to ${who}`, "name those who need it");
    }
  };
