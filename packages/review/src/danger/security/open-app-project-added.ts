import { record, records, text, texts } from "@ashlar/checks/tree";
import { describeIdentity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";
import { formerOf } from "./former.ts";

/** What a project leaves open to whoever writes Applications for it. */
const openIn = (spec: Readonly<Record<string, unknown>>): readonly string[] => {
  const anyDestination = records(spec.destinations).some(
    ({ server, name, namespace }) => namespace === "*" && (server === "*" || name === "*"),
  );
  const anyKind = records(spec.clusterResourceWhitelist).some(
    ({ group, kind }) => kind === "*" && (group === "*" || text(group) === undefined),
  );
  return [
    ...(texts(spec.sourceRepos).includes("*") ? ["any repository"] : []),
    ...(anyDestination ? ["any namespace of any cluster"] : []),
    ...(anyKind ? ["any cluster-wide kind"] : []),
  ];
};

export const openAppProjectAdded: DangerRule = {
  name: "open-app-project-added",
  danger: "SECURITY",
  tells: "A new AppProject permits any repository, any destination or any cluster-wide kind",
  kinds: ["argoproj.io AppProject"],
  of: ["created"],
  find: (change, context) => {
    const had = openIn(record(formerOf(change, context)?.object.spec));
    const open = openIn(record(change.after?.object.spec)).filter((each) => !had.includes(each));
    if (open.length === 0) return [];
    return [
      {
        message: `${describeIdentity(change.identity)} permits ${open.join(", ")} to whoever can write an Application`,
        remedy: "name the repositories, namespaces and kinds that its Applications need",
      },
    ];
  },
};
