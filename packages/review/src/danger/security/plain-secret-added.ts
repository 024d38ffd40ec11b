import { at, type Tree, text } from "@ashlar/checks/tree";
import { describeIdentity, type Identity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";
import { formerOf } from "./former.ts";
import { plainKeys } from "./secrets/plain-values.ts";

/** What made the Secret of that name before, without its values in git (External Secrets 1.3, Sealed Secrets 0.34). */
const madeBy = (tree: Tree, { namespace, name }: Identity): string | undefined => {
  if (tree.find("bitnami.com", "SealedSecret", namespace, name) !== undefined) return "SealedSecret";
  const external = tree
    .ofKind("external-secrets.io", "ExternalSecret")
    .some(
      ({ object }) => object.metadata.namespace === namespace && (text(at(object, "spec", "target").name) ?? object.metadata.name) === name,
    );
  return external ? "ExternalSecret" : undefined;
};

/** By which an author says why the check of the same matter is not to hold for an object. */
const waiver = "ignore-check.ashlar.dev/plain-secret";

export const plainSecretAdded: DangerRule = {
  name: "plain-secret-added",
  danger: "SECURITY",
  tells: "The values of a Secret are written in git, where they stay",
  kinds: [" Secret"],
  of: ["created", "changed"],
  find: (change, context) => {
    const had = new Set(plainKeys(formerOf(change, context)));
    const keys = [...new Set(plainKeys(change.after))].filter((key) => !had.has(key));
    if (keys.length === 0) return [];
    const maker = madeBy(context.before, change.identity);
    const instead = maker === undefined ? "" : ` instead of being made by ${maker === "ExternalSecret" ? "an" : "a"} ${maker}`;
    // Whoever reviews sees the reason; nothing is hidden by it.
    const reason = text(change.after?.object.metadata.annotations?.[waiver]);
    return [
      {
        ...(reason !== undefined && { danger: "CONFIG" }),
        message: `${describeIdentity(change.identity)} has ${keys.length === 1 ? "the value" : "the values"} of ${keys.join(", ")} written in git${instead}${reason === undefined ? "" : `, for its author says that it ${reason}`}`,
        remedy: "let an ExternalSecret or a SealedSecret make it, and take what was written out of use: git remembers it",
        fields: change.fields.filter(({ path }) => path.length === 1 || keys.includes(path[1]?.name ?? "")),
      },
    ];
  },
};
