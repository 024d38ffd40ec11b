import {
  type Application,
  type ApplicationSource,
  applicationsOf,
  normalRepository,
  type Placed,
  record,
  text,
  treeOf,
} from "@ashlar/checks/tree";
import { changesAt, type FieldChange } from "../diff/field-change.ts";
import type { ObjectChange } from "../diff/object-change.ts";

/** A chart, or a folder of somebody else's repository, that an Application takes at another version than before. */
export interface UpstreamMove {
  /** `cert-manager`, `external-snapshotter/client/config/crd`. */
  readonly name: string;
  readonly isChart: boolean;
  readonly before: string;
  readonly after: string;
  /** By what its lock may be known: the release, the chart or the repository, the app. */
  readonly words: readonly string[];
  readonly fields: readonly FieldChange[];
}

/** What a source is, whatever its version. */
const keyOf = ({ repository, chart, folder, value }: ApplicationSource): string =>
  [normalRepository(repository), chart ?? "", folder ?? "", text(record(value.helm).releaseName) ?? ""].join("\n");

/** What this repository renders itself is compared object by object. */
const isRendered = ({ folder }: ApplicationSource): boolean => folder?.startsWith("clusters/") === true;

const lastOf = (url: string): string => url.replace(/\.git$/, "").replace(/^.*\//, "");

const nameOf = ({ chart, repository, folder }: ApplicationSource): string =>
  chart ?? [lastOf(repository), folder].filter(Boolean).join("/");

const wordsOf = ({ placed, name }: Application, { value, chart, repository }: ApplicationSource): readonly string[] => {
  const app = text(placed.object.metadata.labels?.["app.kubernetes.io/part-of"]) ?? name;
  return [text(record(value.helm).releaseName), chart ?? lastOf(repository), app].filter((word) => word !== undefined);
};

const applicationOf = (placed: Placed | undefined): Application | undefined =>
  placed && applicationsOf(treeOf({ kubernetes: "", objects: [placed] }))[0];

/** What an Application takes at another version than before; nothing where it takes another thing. */
export const upstreamMoves = ({ before, after, fields }: Pick<ObjectChange, "before" | "after" | "fields">): readonly UpstreamMove[] => {
  const [was, is] = [applicationOf(before), applicationOf(after)];
  if (was === undefined || is === undefined) return [];
  const old = new Map(was.sources.map((source) => [keyOf(source), text(source.value.targetRevision)]));
  return is.sources.flatMap((source) => {
    const [from, to] = [old.get(keyOf(source)), text(source.value.targetRevision)];
    if (from === undefined || to === undefined || from === to || isRendered(source)) return [];
    const about = ["spec.source.targetRevision", "spec.sources[].targetRevision"].flatMap((pattern) => changesAt(fields, pattern));
    return [
      {
        name: nameOf(source),
        isChart: source.chart !== undefined,
        before: from,
        after: to,
        words: wordsOf(is, source),
        fields: about.filter((field) => field.before === from && field.after === to),
      },
    ];
  });
};
