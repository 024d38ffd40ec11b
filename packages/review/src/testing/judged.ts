import { type Placed, record } from "@ashlar/checks/tree";
import { readManifest } from "@ashlar/manifests";
import type { ChartLocks } from "../charts/chart-locks.ts";
import type { DangerRule } from "../danger/danger-rule.ts";
import { type JudgedChange, judgeCluster } from "../danger/judge.ts";
import { describeIdentity } from "../diff/identity.ts";
import { describePath } from "../diff/path.ts";

/** Manifests of a cluster: one text of many documents, or texts by the folders and files that they are in below `clusters/dev/`. */
export type Manifests = string | Readonly<Record<string, string>>;

const appOf = (path: string): string | undefined => /^clusters\/[^/]+\/apps\/([^/]+)\//.exec(path)?.[1];

/** The objects of manifests, each in a file of its app. */
export const placedOf = (manifests: Manifests): readonly Placed[] =>
  Object.entries(typeof manifests === "string" ? { "apps/shop/all.yaml": manifests } : manifests).flatMap(([file, text]) => {
    const path = `clusters/dev/${file}`;
    const app = appOf(path);
    const { documents, problems } = readManifest(text, path);
    if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join("; "));
    return documents.map(({ object }) => ({ object, path, ...(app !== undefined && { app }) }));
  });

export interface Options {
  readonly kubernetes?: string;
  readonly charts?: ChartLocks;
  /** Of a promotion. */
  readonly promotes?: string;
}

/** What a review finds in one cluster. Objects that are the same text on both sides are known as unchanged, as in git. */
const changesOf = (before: Manifests, after: Manifests, { kubernetes = "1.36", charts, promotes }: Options): readonly JudgedChange[] => {
  const was = placedOf(before);
  const known = new Map(was.map((placed) => [JSON.stringify(record(placed)), placed]));
  const is = placedOf(after).map((placed) => known.get(JSON.stringify(placed)) ?? placed);
  return judgeCluster({
    cluster: "dev",
    environment: "dev",
    kubernetes: { before: kubernetes, after: kubernetes },
    before: was,
    after: is,
    whole: true,
    ...(charts !== undefined && { charts }),
    ...(promotes !== undefined && { promotes }),
  });
};

/** A line for each finding: `OUTAGE replicas-to-zero Deployment shop/web: spec.replicas`. */
export const judged = (before: Manifests, after: Manifests, options: Options = {}): readonly string[] =>
  changesOf(before, after, options).flatMap(({ change, found }) =>
    found.map(({ rule, danger = rule.danger, fields = [] }) => {
      const where = fields.map(({ path }) => describePath(path)).join(", ");
      return `${danger} ${rule.name} ${describeIdentity(change.identity)}${where === "" ? "" : `: ${where}`}`;
    }),
  );

/** What one rule says of a cluster: the messages of its findings. */
export const messagesOf = ({ name }: DangerRule, before: Manifests, after: Manifests, options: Options = {}): readonly string[] =>
  changesOf(before, after, options).flatMap(({ found }) => found.flatMap(({ rule, message }) => (rule.name === name ? [message] : [])));
