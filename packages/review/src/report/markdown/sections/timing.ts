import type { ReviewedCluster } from "../../../finding/review.ts";
import { shortRef } from "../../short-ref.ts";
import { thousands } from "../../text/count.ts";
import { codeSpan } from "../escape/code-span.ts";
import { listed } from "../phrases.ts";
import { fixed, type Section } from "../section.ts";
import type { Telling } from "../telling.ts";

const changes = ({ created, changed, deleted }: ReviewedCluster): boolean => created + changed + deleted > 0;

/** Clusters and refs that are named. */
const MOST = 8;

const waiting = (clusters: readonly ReviewedCluster[]): readonly string[] => {
  const all = clusters.flatMap(({ cluster, waitsFor }) =>
    waitsFor === undefined ? [] : [`${codeSpan(cluster)} (${codeSpan(shortRef(waitsFor))})`],
  );
  if (all.length === 0) return [];
  const more = all.length > MOST ? ` and ${thousands(all.length - MOST)} more` : "";
  return [`- **Waits for \`ashlar promote\`:** ${all.slice(0, MOST).join(", ")}${more}`];
};

const upgrades = (clusters: readonly ReviewedCluster[]): readonly string[] => {
  const moves = [...new Set(clusters.filter(({ kubernetes: { before, after } }) => before !== after).map(move))];
  const lines = moves.slice(0, 5).map(
    (each) =>
      `- **Kubernetes ${each}**: ${listed(
        clusters.filter((one) => move(one) === each).map(({ cluster }) => cluster),
        12,
      )}`,
  );
  return moves.length > 5 ? [...lines, `- ${moves.length - 5} more moves of Kubernetes versions`] : lines;
};

const move = ({ kubernetes: { before, after } }: ReviewedCluster): string => `${codeSpan(before, 20)} → ${codeSpan(after, 20)}`;

/** What happens at merge, and what waits until somebody promotes it. */
export const timingSection = ({ review }: Telling): Section | undefined => {
  const clusters = review.clusters.filter(changes);
  const now = clusters.filter(({ waitsFor }) => waitsFor === undefined).map(({ cluster }) => cluster);
  const lines = [...(now.length > 0 ? [`- **At merge:** ${listed(now, 12)}`] : []), ...waiting(clusters), ...upgrades(review.clusters)];
  return lines.length === 0 ? undefined : fixed("timing", lines.join("\n"));
};
