import { type Look, type ObjectRule, onEach } from "../../rule/object-rule.ts";
import { readImage } from "./read-image.ts";

const judge =
  (field: string): Look =>
  (value, report) => {
    const image: unknown = value[field];
    if (typeof image === "string" && image !== "" && readImage(image).digest === undefined)
      report([field], `'${image}' can become another image`, "add its digest: @sha256:…");
  };

export const imageWithoutDigest: ObjectRule = {
  name: "image-without-digest",
  family: "security",
  severity: "warning",
  default: "off",
  holds: "An image is named by its digest",
  on: {
    ...onEach(["core.v1.Container", "core.v1.EphemeralContainer"], judge("image")),
    "core.v1.ImageVolumeSource": judge("reference"),
  },
};
