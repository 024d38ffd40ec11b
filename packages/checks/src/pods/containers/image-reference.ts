import type { ObjectRule } from "../../rule/object-rule.ts";
import { shown } from "../../schema/describe-fault.ts";

export const imageReference: ObjectRule = {
  name: "image-reference",
  family: "api",
  severity: "error",
  holds: "A container has an image, and a Pod's has no white space around it",
  on: {
    "core.v1.Container": ({ image }, report, { object }) => {
      if (image === undefined) report([], "'image' is missing");
      else if (image === "") report(["image"], "the image is empty");
      else if (object.kind === "Pod" && image !== image.trim())
        report(["image"], `${shown(image)} has white space around it`, "only templates may have that, and their pods cannot");
    },
  },
};
