import type { Look, ObjectRule, Report, Value } from "../rule/object-rule.ts";

/** From that many completions on, failures are limited, as kube-apiserver has it (pkg/apis/batch/validation). */
const many = 100_000;
const mostWithMany = 10_000;

const indexed = (spec: Value, completions: number | undefined, report: Report): void => {
  const { parallelism, maxFailedIndexes, backoffLimitPerIndex } = spec;
  if (completions === undefined) {
    report(["completions"], "an Indexed Job says how many completions it has");
    return;
  }
  if (parallelism > many) report(["parallelism"], `${parallelism} is more than ${many}, the most of an Indexed Job`);
  if (maxFailedIndexes > completions) report(["maxFailedIndexes"], `${maxFailedIndexes} is more than all completions (${completions})`);
  if (maxFailedIndexes > many) report(["maxFailedIndexes"], `${maxFailedIndexes} is more than ${many}`);
  if (completions <= many || backoffLimitPerIndex === undefined) return;
  const why = `with more than ${many} completions and a backoffLimitPerIndex`;
  if (maxFailedIndexes === undefined) report(["maxFailedIndexes"], `must be said ${why}`);
  if (parallelism > mostWithMany) report(["parallelism"], `${parallelism} is more than ${mostWithMany} ${why}`);
  if (maxFailedIndexes > mostWithMany) report(["maxFailedIndexes"], `${maxFailedIndexes} is more than ${mostWithMany} ${why}`);
};

/** The completions that a Job gets: one if it says nothing at all. In a CronJob nothing is filled in. */
export const completionsOf = ({ completions, parallelism }: Value, kind: string): number | undefined =>
  completions ?? (parallelism === undefined && kind === "Job" ? 1 : undefined);

const look: Look = (spec, report, { object }) => {
  const { completionMode: mode = "NonIndexed", maxFailedIndexes, backoffLimitPerIndex } = spec;
  if (maxFailedIndexes !== undefined && backoffLimitPerIndex === undefined)
    report(["maxFailedIndexes"], "needs a backoffLimitPerIndex, which tells when an index has failed");
  if (mode === "Indexed") return indexed(spec, completionsOf(spec, object.kind), report);
  for (const field of ["backoffLimitPerIndex", "maxFailedIndexes", "successPolicy"])
    if (spec[field] !== undefined) report([field], "is for a Job with indexes, and this one has none", "write completionMode: Indexed");
};

export const jobIndexes: ObjectRule = {
  name: "job-indexes",
  family: "api",
  severity: "error",
  holds: "What counts by index is said of Indexed Jobs only, which have completions, and within the limits of the API server",
  on: { "batch.v1.JobSpec": look },
};
