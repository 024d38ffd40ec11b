import { defaultOf, sameData } from "@ashlar/review/diff";
import type { FilledIn } from "./filled-in.ts";

/** What the server leaves out in some objects although it means the same there, by the kinds that those are. */
const leftOut: readonly (readonly [field: RegExp, kind: RegExp])[] = [
  // Defaults of a Job are filled in when the Job is made.
  [/^batch\.v1\.JobSpec\./, /^CronJob$/],
  [/^core\.v1\.PersistentVolumeSpec\./, /^VolumeAttachment$/],
  // And some of a Pod when the Pod is.
  [/^core\.v1\.PodSpec\.enableServiceLinks$/, /^(?!Pod$)/],
  // Only where the type is not written either.
  [/^apps\.v1\.StatefulSetUpdateStrategy\.rollingUpdate$/, /^StatefulSet$/],
];

const isZero = (value: unknown): boolean => value === false || value === 0 || value === "";

export interface Judged {
  /** `core.v1.Probe.periodSeconds`. */
  readonly field: string;
  /** `same`: as the table says; `left out`: nothing is stored where that means the same. */
  readonly is: "same" | "left out" | "wrong";
  /** What the server has instead. */
  readonly instead?: unknown;
}

/** Holds what a server filled in against the table of defaults; undefined where the table says nothing. */
export const judgeDefault = ({ definition, field, owner, value }: FilledIn, kind: string): Judged | undefined => {
  const expected = defaultOf(definition, field, owner);
  if (expected === undefined) return undefined;
  const name = `${definition}.${field}`;
  if (sameData(expected, value)) return { field: name, is: "same" };
  const may = isZero(expected) || leftOut.some(([fields, kinds]) => fields.test(name) && kinds.test(kind));
  if (value === undefined && may) return { field: name, is: "left out" };
  return { field: name, is: "wrong", instead: value };
};
