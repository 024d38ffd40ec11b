import { operatedKinds } from "../capacity/operated-pods.ts";
import type { FieldChange } from "../diff/field-change.ts";
import type { ObjectChange } from "../diff/object-change.ts";
import { type ImageMove, imageMove } from "../image/image-move.ts";
import { splitImage } from "../image/split-image.ts";
import { versionMove } from "../image/version.ts";
import type { Found } from "./danger-rule.ts";

/** An image, or a version that an operator makes an image of, that is another than before. */
export interface MovedImage {
  readonly field: FieldChange;
  readonly before: string;
  readonly after: string;
  readonly move: ImageMove;
}

const operated: ReadonlySet<string> = new Set(operatedKinds);

/** Kinds that hold texts of others: what is called `image` there runs nothing by itself. */
const passedOver: ReadonlySet<string> = new Set([" ConfigMap", " Secret", "argoproj.io Application", "argoproj.io ApplicationSet"]);

/** The images of an object that are others than before; containers that are new or gone are not among them. */
export const movedImages = ({ kind, fields }: ObjectChange): readonly MovedImage[] =>
  passedOver.has(kind)
    ? []
    : fields.flatMap((field): readonly MovedImage[] => {
        const { before, after, pattern } = field;
        if (typeof before !== "string" || typeof after !== "string") return [];
        if (/\.(image|imageName)$/.test(pattern)) return [{ field, before, after, move: imageMove(before, after) }];
        if (pattern === "spec.version" && operated.has(kind)) return [{ field, before, after, move: versionMove(before, after) }];
        return [];
      });

/** `1.2.3 → 1.3.0`, or the whole references where more than the tag is another. */
const described = ({ before, after, move, field }: MovedImage): string => {
  if (field.pattern === "spec.version") return `Version ${before} → ${after}`;
  const [was, is] = [splitImage(before), splitImage(after)];
  const name = is.repository.slice(is.repository.lastIndexOf("/") + 1);
  if (move === "registry" || move === "digest" || was.tag === undefined || is.tag === undefined) return `Image ${before} → ${after}`;
  return `Image ${name} ${was.tag} → ${is.tag}`;
};

/** What a rule says of the moves that it is about: each pair of references once. */
export const tellMoves = (
  change: ObjectChange,
  isAbout: (moved: MovedImage) => boolean,
  say: (text: string, moved: MovedImage) => Pick<Found, "message" | "remedy">,
): readonly Found[] => {
  const pairs = Map.groupBy(movedImages(change).filter(isAbout), ({ before, after }) => `${before} ${after}`);
  return [...pairs.values()].flatMap((all) => {
    const [first] = all;
    return first === undefined ? [] : [{ ...say(described(first), first), fields: all.map(({ field }) => field) }];
  });
};
