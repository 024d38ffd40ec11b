import { dnsLabel } from "../names/dns-label.ts";
import { dnsSubdomain } from "../names/dns-subdomain.ts";
import type { ObjectRule, Report, Value } from "../rule/object-rule.ts";

const fields: Readonly<Record<string, string>> = { ServiceAccount: "serviceAccount", User: "user", Group: "group" };

const judgeAccount = ({ name = "", namespace = "" }: Value, report: Report): void => {
  const why = name === "*" ? undefined : dnsSubdomain(name);
  if (why !== undefined) report(["serviceAccount", "name"], `"${name}" ${why}`);
  const wrong = dnsLabel(namespace);
  if (wrong !== undefined) report(["serviceAccount", "namespace"], `"${namespace}" ${wrong}`);
};

export const flowSubject: ObjectRule = {
  name: "flow-subject",
  family: "api",
  severity: "error",
  holds: "A subject of a FlowSchema is a ServiceAccount, a user or a group, as its kind says",
  on: {
    "flowcontrol.v1.Subject": (subject, report) => {
      const own = fields[subject.kind];
      if (own === undefined) {
        if (subject.kind !== undefined) report(["kind"], `"${subject.kind}" is none of ${Object.keys(fields).join(", ")}`);
        return;
      }
      if (subject[own] === undefined) report([], `'${own}' is missing, though the kind is ${subject.kind}`);
      else if (own === "serviceAccount") judgeAccount(subject.serviceAccount, report);
      else if (subject[own].name === "") report([own, "name"], "it is empty");
      for (const kind in fields) {
        const other = fields[kind] as string;
        if (other !== own && subject[other] !== undefined) report([other], `the kind is ${subject.kind}`, "leave it out");
      }
    },
  },
};
