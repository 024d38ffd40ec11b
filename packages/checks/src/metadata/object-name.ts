import { dnsLabel } from "../names/dns-label.ts";
import { pathSegmentPrefix } from "../names/path-segment.ts";
import type { Syntax } from "../names/syntax.ts";
import type { About, Look, ObjectRule, Value } from "../rule/object-rule.ts";
import { since } from "../rule/since.ts";
import { completionsOf } from "../workloads/job-indexes.ts";
import { nameSyntax } from "./name-syntax.ts";

/** A CronJob's Jobs are named after it, with eleven characters more. */
const longestCronJob = 52;

/** What the server appends to a prefix. */
const generatedCharacters = 5;

/** The value of a label is no longer. */
const longestJob = 63;

/** The largest name that the pods of an Indexed Job will have. */
const hostname = ({ spec, metadata }: Value): string | undefined => {
  if (spec?.completionMode !== "Indexed") return undefined;
  const completions = completionsOf(spec, "Job") ?? 0;
  return completions > 0 ? `${metadata?.name ?? ""}-${completions - 1}` : undefined;
};

/** As the server reads a prefix: its last two characters stand for what will be appended, if a dash is the last. */
const masked = (prefix: string): string => (prefix.length > 1 && prefix.endsWith("-") ? `${prefix.slice(0, -2)}a` : prefix);

/** Kinds of which the server looks at the name alone, and at their prefix as at any part of a path, since Kubernetes 1.35. */
const named: ReadonlySet<string> = new Set(["ReplicationController", "DeviceClass"]);

/** What is wrong with names made of a prefix; the server appends five letters or digits to its first 58. */
const whyNotPrefix = (prefix: string, isNamed: boolean, syntax: Syntax, about: About): string | undefined => {
  const why = pathSegmentPrefix(prefix);
  if (why !== undefined || (isNamed && named.has(about.object.kind) && since(35, about))) return why;
  return syntax(masked(prefix)) ?? (isNamed ? undefined : syntax(`${prefix.slice(0, 58)}x2x4x`));
};

const look: Look = (metadata, report, about) => {
  const { object, kubernetes } = about;
  if (metadata !== object.metadata) return;
  const { name = "", generateName: prefix = "" } = metadata;
  const syntax = nameSyntax(object, kubernetes);
  if (prefix !== "") {
    const why = whyNotPrefix(prefix, name !== "", syntax, about);
    if (why !== undefined) report(["generateName"], `names made of '${prefix}' would be illegal: it ${why}`);
  }
  const isCronJob = object.kind === "CronJob" && object.apiVersion === "batch/v1";
  if (name === "") {
    if (isCronJob && prefix.length > longestCronJob - generatedCharacters)
      report(["generateName"], `names made of '${prefix}' would be longer than ${longestCronJob} characters, the most for a CronJob`);
    if (prefix === "") report(["name"], "the object has no name");
    return;
  }
  const why = syntax(name);
  if (why !== undefined) report(["name"], `'${name}' ${why}`);
  if (isCronJob && name.length > longestCronJob)
    report(["name"], `'${name}' is longer than ${longestCronJob} characters: its Jobs are named after it, with eleven more`);
};

export const objectName: ObjectRule = {
  name: "object-name",
  family: "api",
  severity: "error",
  holds: "Every object has a name, in the syntax that its kind asks for",
  on: {
    "meta.v1.ObjectMeta": look,
    "batch.v1.Job": (job, report) => {
      const { name: own = "" } = job.metadata ?? {};
      if (own.length > longestJob && job.spec?.manualSelector !== true)
        report(["metadata", "name"], `'${own}' is longer than ${longestJob} characters: its pods are labelled with it`);
      const name = own === "" ? undefined : hostname(job); // a generated name ends in a letter or digit of its own
      if (name === undefined) return;
      const why = dnsLabel(name);
      if (why !== undefined) report(["metadata", "name"], `the last pod of this Indexed Job would be called '${name}', which ${why}`);
    },
  },
};
