import { describeIdentity } from "../../diff/identity.ts";
import { imagesIn } from "../../image/images-in.ts";
import { splitImage } from "../../image/split-image.ts";
import type { DangerRule } from "../danger-rule.ts";

export const digestRemoved: DangerRule = {
  name: "digest-removed",
  danger: "SECURITY",
  tells: "An image that was named by its digest is named by a tag alone, which its publisher can move",
  find: ({ before, after, identity, fields }) => {
    if (!fields.some(({ before: was }) => typeof was === "string" && was.includes("@sha256:"))) return [];
    const had = imagesIn(before?.object);
    const loose = [...imagesIn(after?.object)].filter(
      ([path, image]) => splitImage(image).digest === undefined && splitImage(had.get(path) ?? "").digest !== undefined,
    );
    if (loose.length === 0) return [];
    const images = loose.map(([, image]) => image);
    return [
      {
        message: `${describeIdentity(identity)} names ${[...new Set(images)].join(", ")} without a digest: whoever publishes it can put another image there`,
        remedy: "add the digest of the version: @sha256:…",
        fields: fields.filter((field) => typeof field.after === "string" && images.includes(field.after)),
      },
    ];
  },
};
