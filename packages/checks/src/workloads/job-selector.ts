import { selectorMatches } from "../metadata/selector-matches.ts";
import type { Look, ObjectRule, Report, Value } from "../rule/object-rule.ts";

const nameLabels = ["job-name", "batch.kubernetes.io/job-name"];
const uidLabels = ["controller-uid", "batch.kubernetes.io/controller-uid"];

/** Nobody knows it before the server gives it. */
const uid = "(the uid of the Job)";

const path = ["spec", "template", "metadata", "labels"];

const generated = (job: Value, report: Report): void => {
  const { selector, template } = job.spec;
  const { name = "" } = job.metadata ?? {};
  const { labels } = template?.metadata ?? {};
  if (labels !== undefined) {
    for (const key of nameLabels)
      if (labels[key] !== undefined && labels[key] !== name)
        report([...path, key], `'${labels[key]}' is not the name of the Job, '${name}'`);
    for (const key of uidLabels) if (labels[key] !== undefined) report([...path, key], "the API server gives this label", "leave it out");
  }
  if (selector === undefined) return;
  const given = { [nameLabels[0] ?? ""]: name, [nameLabels[1] ?? ""]: name, [uidLabels[0] ?? ""]: uid, [uidLabels[1] ?? ""]: uid };
  if (!selectorMatches(selector, given) || !selectorMatches(selector, { ...labels, ...given }))
    report(["spec", "selector"], "the API server makes the selector of a Job", "leave it out, or say manualSelector: true");
};

const job: Look = (value, report) => {
  const { spec } = value;
  if (spec === undefined) return;
  if (spec.manualSelector !== true) return generated(value, report);
  if (spec.selector === undefined) report(["spec", "selector"], "is missing: with manualSelector the API server makes none");
  else if (!selectorMatches(spec.selector, spec.template?.metadata?.labels ?? {}))
    report(path, "the selector does not select the pods of the template", "give the template's metadata the labels of the selector");
};

const template: Look = ({ spec }, report) => {
  if (spec?.selector !== undefined) report(["spec", "selector"], "the API server makes the selectors of a CronJob's Jobs", "leave it out");
  if (spec?.manualSelector === true) report(["spec", "manualSelector"], "Jobs of a CronJob cannot have one", "leave it out");
};

export const jobSelector: ObjectRule = {
  name: "job-selector",
  family: "api",
  severity: "error",
  holds: "The selector of a Job is left to the API server, or manualSelector is true and it selects the pods of the template",
  on: { "batch.v1.Job": job, "batch.v1.JobTemplateSpec": template },
};
