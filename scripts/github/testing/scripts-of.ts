import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { workspace } from "../../testing/copy-workspace.ts";

interface Step {
  readonly id?: string;
  readonly run?: string;
}

/** The scripts of a job, as the workflow has them. */
export const scriptsOf = (job: string): readonly string[] => {
  const { jobs } = parse(readFileSync(join(workspace, ".github/workflows/review.yaml"), "utf8")) as {
    jobs: Record<string, { steps: Step[] }>;
  };
  return (jobs[job]?.steps ?? []).flatMap(({ run: script }) => (script === undefined ? [] : [script]));
};
