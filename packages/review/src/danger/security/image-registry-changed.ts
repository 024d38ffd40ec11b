import { describeIdentity } from "../../diff/identity.ts";
import { imagesIn } from "../../image/images-in.ts";
import type { DangerRule } from "../danger-rule.ts";
import { formerOf } from "./former.ts";
import { hostOf, registriesOf, registryOf } from "./images/registries.ts";

const isImage = /(?:^|\.)(?:image|imageName)$|[cC]ontainers(?:\[\])?$/;

export const imageRegistryChanged: DangerRule = {
  name: "image-registry-changed",
  danger: "SECURITY",
  tells: "An image comes from a registry, or from a publisher in a shared one, that nothing in the cluster came from before",
  of: ["created", "changed"],
  find: (change, context) => {
    if (change.after === undefined || (change.verdict === "changed" && !change.fields.some(({ pattern }) => isImage.test(pattern))))
      return [];
    // What is new comes with images of its own: only a registry that nobody used is worth a stop.
    const fromOf = change.verdict === "created" ? hostOf : registryOf;
    const known = new Set(
      [...registriesOf(context.before)].map((registry) => (change.verdict === "created" ? hostOf(registry) : registry)),
    );
    // Of a cluster that is new, or of which only a part is known, nothing can be said.
    if (known.size === 0 || (change.verdict === "created" && !context.before.whole)) return [];
    const had = new Set([...imagesIn(formerOf(change, context)?.object).values()].map(fromOf));
    const images = [...new Set(imagesIn(change.after.object).values())].filter((image) => {
      const registry = fromOf(image);
      return !known.has(registry) && !had.has(registry);
    });
    if (images.length === 0) return [];
    const registries = [...new Set(images.map(fromOf))].join(", ");
    return [
      {
        message: `${describeIdentity(change.identity)} runs images of ${registries}, from which nothing in this cluster came before`,
        remedy: "check who publishes there, or copy the image to a registry of your own",
        fields: change.fields.filter(
          ({ pattern, after }) => isImage.test(pattern) && (typeof after !== "string" || images.includes(after)),
        ),
      },
    ];
  },
};
