import { describeIdentity, type Finding, type Review } from "@ashlar/review";

/** A finding where it holds, and the line that it leads to. */
export interface ToldLine {
  /** What changes there: the same, whatever else changes too. */
  readonly key: string;
  readonly changed: Finding["places"][number]["changed"];
}

const keysOf = ({ object, verdict, fields }: Finding, cluster: string): readonly string[] => {
  const about = `${cluster} ${verdict} ${describeIdentity(object)}`;
  return fields.length === 0
    ? [about]
    : fields.map(({ path, before, after, inside, lines }) => JSON.stringify([about, path, before, after, inside, lines]));
};

/** Every value that a review tells of, and where its finding leads to. */
export const toldLines = ({ findings }: Review): readonly ToldLine[] =>
  findings.flatMap((finding) =>
    finding.places.flatMap(({ cluster, changed }) => keysOf(finding, cluster).map((key): ToldLine => ({ key, changed }))),
  );
