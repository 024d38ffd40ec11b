import { at, record, records, text } from "@ashlar/checks/tree";
import { changesAt, type FieldChange } from "../diff/field-change.ts";
import type { ObjectChange } from "../diff/object-change.ts";
import { type VersionMove, versionMove } from "../image/version.ts";

/** A chart of an Application that moves to another version. */
export interface MovedChart {
  readonly chart: string;
  readonly before: string;
  readonly after: string;
  readonly move: VersionMove;
  readonly fields: readonly FieldChange[];
}

/** The charts of an Application, by repository and name. */
const chartsOf = (object: unknown): ReadonlyMap<string, string> => {
  const { source, sources } = at(object, "spec");
  return new Map(
    [record(source), ...records(sources)].flatMap(({ chart, repoURL, targetRevision }) =>
      text(chart) === undefined ? [] : [[`${repoURL} ${chart}`, text(targetRevision) ?? ""] as const],
    ),
  );
};

/** The charts of an Application that move to another version (Argo CD 3.5). */
export const movedCharts = ({ before, after, fields }: ObjectChange): readonly MovedChart[] => {
  const is = chartsOf(after?.object);
  return [...chartsOf(before?.object)].flatMap(([key, was]) => {
    const now = is.get(key);
    if (now === undefined || now === was) return [];
    const about = [...changesAt(fields, "spec.source.targetRevision"), ...changesAt(fields, "spec.sources[].targetRevision")];
    return [
      {
        chart: key.slice(key.lastIndexOf(" ") + 1),
        before: was,
        after: now,
        move: versionMove(was, now),
        fields: about.filter((field) => field.before === was && field.after === now),
      },
    ];
  });
};
