import { dns1035Label } from "../../names/dns-label.ts";
import { dnsSubdomain } from "../../names/dns-subdomain.ts";
import { kindName } from "../../names/kind-name.ts";
import type { Syntax } from "../../names/syntax.ts";
import type { ObjectRule, Report, Value } from "../../rule/object-rule.ts";

const fields: Readonly<Record<string, Syntax>> = {
  plural: dns1035Label,
  singular: dns1035Label,
  kind: kindName,
  listKind: kindName,
  shortNames: dns1035Label,
  categories: dns1035Label,
};
/** The server fills these in. */
const filled: ReadonlySet<string> = new Set(["singular", "listKind"]);

const judgeNames = (names: Value, report: Report): void => {
  for (const field in fields) {
    const value = names[field];
    if (value === undefined || (value === "" && filled.has(field))) continue;
    const texts: readonly string[] = Array.isArray(value) ? value : [value];
    for (const [i, text] of texts.entries()) {
      const why = fields[field]?.(text);
      if (why !== undefined) report(["spec", "names", field, ...(Array.isArray(value) ? [i] : [])], `"${text}" ${why}`);
    }
  }
  if (names.kind && names.kind === names.listKind) report(["spec", "names", "listKind"], "it is the same as 'kind'", "leave it out");
};

const community = /(?:^|\.)(?:k8s|kubernetes)\.io$/;
const approved = "api-approved.kubernetes.io";

/** Groups of the Kubernetes project are only for what it has reviewed. */
const judgeGroup = ({ metadata, spec }: Value, report: Report): void => {
  const group = spec?.group;
  if (group === undefined) return;
  const why = dnsSubdomain(group) ?? (group.includes(".") ? undefined : "has no dot: a domain of at least two parts is expected");
  if (why !== undefined) report(["spec", "group"], `"${group}" ${why}`);
  const approval = metadata?.annotations?.[approved] ?? "";
  if (community.test(group) && !approval.startsWith("unapproved") && !/^[a-zA-Z][a-zA-Z0-9+.-]*:\/\/[^/\s]+/.test(approval))
    report(
      ["metadata", "annotations"],
      `${group} is a group of the Kubernetes project, and there is no ${approved}`,
      "use a domain of yours",
    );
};

export const definitionNames: ObjectRule = {
  name: "definition-names",
  family: "api",
  severity: "error",
  holds: "A CustomResourceDefinition is called by the plural of its kind and its group, a domain of its owner",
  on: {
    "apiextensions.v1.CustomResourceDefinition": (definition, report) => {
      const { metadata, spec } = definition;
      judgeGroup(definition, report);
      if (spec?.names === undefined) return;
      judgeNames(spec.names, report);
      const name = `${spec.names.plural ?? ""}.${spec.group ?? ""}`;
      for (const field of ["name", "generateName"])
        if (metadata?.[field] && metadata[field] !== name)
          report(["metadata", field], `"${metadata[field]}" is not "${name}", plural and group`);
    },
  },
};
