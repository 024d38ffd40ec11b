import { at } from "@ashlar/checks/tree";
import type { FieldChange } from "../../diff/field-change.ts";
import type { ObjectChange } from "../../diff/object-change.ts";
import { splitImage } from "../../image/split-image.ts";
import { versionMove, versionOf } from "../../image/version.ts";

/** A version that an operator does not let its custom resource go back to. */
export interface RefusedVersion {
  readonly says: string;
  readonly field: FieldChange;
}

const tagOf = (image: string): string => splitImage(image).tag ?? "";

const goesBack = (before: string, after: string): boolean => versionMove(before, after) === "downgrade";

/** An annotation by which ECK's operator lets a version go back (Elastic Cloud on Kubernetes 3, pkg/apis/common/v1). */
const allowed = "eck.k8s.elastic.co/disable-downgrade-validation";

/**
 * What webhooks of operators refuse: Elastic Cloud on Kubernetes 3 any lower `spec.version` (`CheckNoDowngrade`, and `noDowngrades` of
 * Elasticsearch); CloudNativePG an image of a lower major version of PostgreSQL ("can't downgrade from major"; it takes a higher one, and
 * runs `pg_upgrade`).
 */
export const refusedVersion = ({ kind, after, fields }: ObjectChange): RefusedVersion | undefined => {
  for (const field of fields) {
    const { before, after: now, pattern } = field;
    if (typeof before !== "string" || typeof now !== "string") continue;
    if (kind.includes(".k8s.elastic.co ") && pattern === "spec.version" && goesBack(before, now)) {
      const isAllowed = at(after?.object, "metadata", "annotations")[allowed] === "true";
      return isAllowed ? undefined : { says: `Elastic's operator refuses to go back from ${before} to ${now}`, field };
    }
    if (kind !== "postgresql.cnpg.io Cluster" || pattern !== "spec.imageName") continue;
    const [was, is] = [before, now].map((image) => versionOf(tagOf(image))?.numbers[0]);
    if (was !== undefined && is !== undefined && is < was)
      return { says: `CloudNativePG refuses to go back from PostgreSQL ${was} to ${is}`, field };
  }
  return undefined;
};
