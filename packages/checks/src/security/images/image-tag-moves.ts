import { type Look, type ObjectRule, onEach } from "../../rule/object-rule.ts";
import { readImage } from "./read-image.ts";

/** Names of branches and channels, alone or with a variant: `latest`, `main-alpine`, `nightly`. */
const moving =
  /^(?:latest|main|master|trunk|head|dev|develop|development|edge|nightly|canary|stable|unstable|testing|staging|production|prod|rolling|current|snapshot)(?:[-_].*)?$|-(?:latest|snapshot)$/i;

const judge =
  (field: string): Look =>
  (value, report) => {
    const image: unknown = value[field];
    if (typeof image !== "string" || image === "") return;
    const { tag, digest } = readImage(image);
    if (digest !== undefined) return;
    const remedy = "name a version, best with its digest: then a rollback brings back what ran";
    if (tag === undefined) report([field], `'${image}' has no tag: whatever is the latest will run`, remedy);
    else if (moving.test(tag)) report([field], `the tag '${tag}' moves: pods of one Deployment may run different images`, remedy);
  };

export const imageTagMoves: ObjectRule = {
  name: "image-tag-moves",
  family: "security",
  severity: "warning",
  holds: "An image has a tag that stays, or a digest",
  on: {
    ...onEach(["core.v1.Container", "core.v1.EphemeralContainer"], judge("image")),
    "core.v1.ImageVolumeSource": judge("reference"),
  },
};
