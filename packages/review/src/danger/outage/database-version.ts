import { podsIn, record, records, text } from "@ashlar/checks/tree";
import type { FieldChange } from "../../diff/field-change.ts";
import type { ObjectChange } from "../../diff/object-change.ts";
import { splitImage } from "../../image/split-image.ts";
import { versionOf } from "../../image/version.ts";
import { changesIn, containerPairs } from "../container-pairs.ts";
import type { Context, DangerRule } from "../danger-rule.ts";
import { claimTemplates } from "../data-loss/claim-templates.ts";
import { workloadKinds } from "../workload-kinds.ts";
import { type Database, databaseOf } from "./databases.ts";
import { refusedVersion } from "./refused-version.ts";

interface Move {
  readonly database: Database;
  /** The versions, as far as they decide. */
  readonly was: string;
  readonly is: string;
  readonly instead: string;
}

/** A move to a version that does not read the files of the other; undefined where the tags do not say so. */
const refusing = (before: unknown, after: unknown): Move | undefined => {
  const [one, other] = [before, after].map((image) => (typeof image === "string" ? splitImage(image) : undefined));
  const database = one && databaseOf(one.repository);
  if (database === undefined || other === undefined || databaseOf(other.repository) !== database) return undefined;
  const [was, is] = [one, other].map((each) => versionOf(each?.tag ?? "")?.numbers ?? []);
  const [first] = was ?? [];
  if (first === undefined || was === undefined || is === undefined) return undefined;
  const deciding = Math.min(database.numbers(Math.max(first, is[0] ?? 0)), was.length, is.length);
  const at = was.slice(0, deciding).findIndex((number, index) => number !== is[index]);
  const [old = 0, now = 0] = [was[at], is[at]];
  const instead = now > old ? database.upwards : database.instead;
  if (at < 0 || instead === undefined) return undefined;
  return { database, instead, was: was.slice(0, deciding).join("."), is: is.slice(0, deciding).join(".") };
};

const kinds: readonly string[] = [
  ...workloadKinds,
  "beat.k8s.elastic.co Beat",
  "elasticsearch.k8s.elastic.co Elasticsearch",
  "kibana.k8s.elastic.co Kibana",
  "logstash.k8s.elastic.co Logstash",
  "postgresql.cnpg.io Cluster",
];

/** An image of a known database whose container has its files on a volume that outlives it. */
export const databaseVersion: DangerRule = {
  name: "database-version",
  danger: "OUTAGE",
  tells: "A database gets a version that does not start on the data files which the other one wrote, or that its operator refuses",
  kinds,
  find: (change, context) => {
    const refused = refusedVersion(change);
    if (refused !== undefined)
      return [
        {
          danger: "REJECTED",
          message: refused.says,
          remedy: "restore a backup into a new one of that version",
          fields: [refused.field],
        },
      ];
    const pod = change.before && podsIn(change.before, context.before);
    if (pod === undefined) return [];
    const kept = new Set([
      ...claimTemplates(change.before?.object),
      ...records(pod.spec.volumes).flatMap((volume) =>
        record(volume).persistentVolumeClaim === undefined ? [] : (text(volume.name) ?? []),
      ),
    ]);
    return containerPairs(change, context).flatMap((pair) => {
      const move = refusing(pair.before.image, pair.after.image);
      if (move === undefined || !records(pair.before.volumeMounts).some(({ name }) => kept.has(text(name) ?? ""))) return [];
      const { database, was, is, instead } = move;
      return [
        {
          message: `${database.name} ${is} ${database.mayStart ? "is not made to" : "does not"} start on the data files of ${was} that container '${pair.name}' has in its volume`,
          remedy: instead,
          fields: changesIn(pair, "image"),
        },
      ];
    });
  },
};

/** The images that it tells of, which no other rule needs to. */
export const databaseImages = (change: ObjectChange, context: Context): ReadonlySet<FieldChange> =>
  new Set(kinds.includes(change.kind) ? databaseVersion.find(change, context).flatMap(({ fields = [] }) => fields) : []);
