import { describeSelector, type Placed, record, records, selectorOf, texts } from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import { describeIdentity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";
import { coversSelector } from "./traffic/covers-selector.ts";

const everyone = "every namespace";

/** Who newly may use a store: any one condition is enough, and none lets everyone (External Secrets 1.3, ClusterSecretStoreCondition). */
const newUsers = (before: Placed, after: Placed): readonly string[] => {
  const [was, is] = [before, after].map(({ object }) => records(record(object.spec).conditions));
  if (was === undefined || is === undefined || was.length === 0) return [];
  if (is.length === 0) return [everyone];
  const names = new Set(was.flatMap(({ namespaces }) => texts(namespaces)));
  const patterns = new Set(was.flatMap(({ namespaceRegexes }) => texts(namespaceRegexes)));
  const selectors = was.flatMap(({ namespaceSelector }) => (namespaceSelector === undefined ? [] : [selectorOf(namespaceSelector)]));
  return is.flatMap(({ namespaces, namespaceRegexes, namespaceSelector }) => {
    const selector = namespaceSelector === undefined ? undefined : selectorOf(namespaceSelector);
    const isNew = selector !== undefined && !selectors.some((wide) => coversSelector(wide, selector));
    return [
      ...texts(namespaces).flatMap((each) => (names.has(each) ? [] : [`namespace ${each}`])),
      ...texts(namespaceRegexes).flatMap((each) => (patterns.has(each) ? [] : [`namespaces called ${each}`])),
      ...(isNew ? [`namespaces with ${describeSelector(selector) || "any labels"}`] : []),
    ];
  });
};

export const secretStoreWidened: DangerRule = {
  name: "secret-store-widened",
  danger: "SECURITY",
  tells: "A store of secrets can be read from namespaces that could not",
  kinds: ["external-secrets.io ClusterSecretStore"],
  find: ({ before, after, identity, fields }) => {
    const users = before === undefined || after === undefined ? [] : newUsers(before, after);
    if (users.length === 0) return [];
    return [
      {
        message: `${describeIdentity(identity)} can be read from ${users.join(", ")}`,
        remedy: "name the namespaces that need it, or give them a SecretStore of their own",
        fields: changesWithin(fields, "spec.conditions"),
      },
    ];
  },
};
