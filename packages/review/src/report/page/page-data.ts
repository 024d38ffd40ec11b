import { visible } from "@ashlar/manifests/visible";
import { describeIdentity } from "../../diff/identity.ts";
import type { ChangedObject, Finding, Review, ShownField } from "../../finding/review.ts";
import type { Verdict } from "../../gate/gate.ts";
import { alike, anyonesOf } from "../alike.ts";
import { diffLines } from "../diff-lines.ts";
import { fateOf } from "../fate.ts";
import type { Link } from "../link.ts";
import { numberedPlaces, type PagePlace, type PlaceNumbers } from "./page-places.ts";
import { type PageTable, tableData } from "./table-data.ts";

/** What the page's script shows, as texts that are ready to be shown. */
export interface PageData {
  /** Each once; the others name them by where they stand here. */
  readonly places: readonly PagePlace[];
  readonly findings: readonly PageFinding[];
  readonly changes: readonly PageChange[];
  readonly tables: Readonly<Record<string, PageTable>>;
}

interface Shown {
  readonly id: string;
  readonly danger: string;
  readonly object: string;
  readonly kind: string;
  readonly diff: readonly string[];
  readonly places: readonly number[];
}

export interface PageFinding extends Shown {
  readonly rule: string;
  readonly message: string;
  readonly remedy?: string;
  /** Its one value: `spec.replicas: 6 → 0`. */
  readonly brief?: string;
  /** The same for findings that say the same of different objects. */
  readonly group: number;
  readonly trailer?: string;
  readonly approvers?: readonly string[];
  readonly acknowledgedBy?: string;
}

export interface PageChange extends Shown {
  readonly fate: string;
}

/** Longer ones end in how many lines there are more. */
const LINES = 1000;

const shownOf = ({ id, danger, object, verdict, fields, places }: Finding | ChangedObject, of: PlaceNumbers["of"]): Shown => ({
  id,
  danger,
  object: visible(describeIdentity(object)),
  kind: visible(object.kind),
  diff: diffLines(fields, LINES).map(visible),
  places: places.map((place) => of(place, verdict === "deleted" ? "before" : "after")),
});

/** Longer ones are only in the difference. */
const BRIEF = 120;

const briefOf = (fields: readonly ShownField[]): string | undefined => {
  const [field, ...others] = fields;
  if (field === undefined || others.length > 0 || field.before === undefined || field.after === undefined) return undefined;
  const text = `${field.path}: ${field.before} → ${field.after}`;
  return text.length > BRIEF || field.lines !== undefined || field.inside !== undefined ? undefined : visible(text);
};

export const pageData = (review: Review, { blocked, acknowledged }: Verdict, link: Link): PageData => {
  const { findings, changes } = review;
  const groups = new Map(
    alike(findings).flatMap((group, index) => group.map((finding) => [finding, { index, size: group.length }] as const)),
  );
  const blockedOf = new Map(blocked.map((each) => [each.finding.id, each]));
  const acknowledgedBy = new Map(acknowledged.map(({ finding, by }) => [finding.id, by]));
  const places = numberedPlaces(link);
  return {
    places: places.all,
    findings: findings.map((finding): PageFinding => {
      const block = blockedOf.get(finding.id);
      const { index, size } = groups.get(finding) ?? { index: -1, size: 1 };
      const brief = briefOf(size > 1 ? anyonesOf(finding) : finding.fields);
      const by = acknowledgedBy.get(finding.id);
      return {
        ...shownOf(finding, places.of),
        rule: visible(finding.rule),
        message: visible(finding.message),
        ...(finding.remedy !== undefined && { remedy: visible(finding.remedy) }),
        ...(brief !== undefined && { brief }),
        group: index,
        ...(block !== undefined && { trailer: visible(block.trailer), approvers: block.approvers.map(visible) }),
        ...(by !== undefined && { acknowledgedBy: visible(by) }),
      };
    }),
    changes: changes.map((change): PageChange => ({ ...shownOf(change, places.of), fate: visible(fateOf(change)) })),
    tables: tableData(review, (place) => places.of(place, "after")),
  };
};
