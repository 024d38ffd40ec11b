import { visible } from "@ashlar/manifests/visible";
import type { Problem } from "@ashlar/model";
import { describePath, type FieldChange } from "@ashlar/review";
import { plural } from "../render-report.ts";
import type { HandEdit } from "./hand-edit.ts";

const shownFields = 6;
const longest = 60;

const shown = (value: unknown): string => {
  if (value === undefined) return "(absent)";
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
};

const fieldLine = ({ path, before, after, order }: FieldChange): string =>
  visible(`  ${describePath(path)}: ${order ? "another order" : `${shown(before)} → ${shown(after)}`}`);

const fieldLines = (fields: readonly FieldChange[]): readonly string[] => [
  ...fields.slice(0, shownFields).map(fieldLine),
  ...(fields.length > shownFields ? [`  and ${plural(fields.length - shownFields, "more value")}`] : []),
];

/** `by Ada Byron on 2026-11-23 in 1a2b3c4d5e6f (Scale the shop)`. */
export const whoAndWhen = ({ who, when, commit, subject }: HandEdit): string =>
  who === undefined || commit === undefined
    ? "not committed yet"
    : visible(`by ${who} on ${when?.slice(0, 10)} in ${commit.slice(0, 12)} (${subject})`);

const what: Readonly<Record<HandEdit["verdict"], string>> = {
  changed: "was edited by hand",
  added: "was put there by hand",
  removed: "was removed by hand",
  left: "was edited by hand, and no module makes it any more",
};

const drop = "drop it: npm run ashlar -- render --overwrite";

const remedies: Readonly<Record<HandEdit["verdict"], (file: string) => string>> = {
  changed: (file) => `keep it as TypeScript: npm run ashlar -- import edit ${file}\nor ${drop}`,
  added: (file) => `make the object in an app, then remove the file: git rm ${file}`,
  removed: () => `take it out in the module that makes it; or let it come back: npm run ashlar -- render`,
  left: () => `move what you need of it into a module; or ${drop}`,
};

/** What a person did to a manifest, as a problem with both ways out. */
export const handEditProblem = (edit: HandEdit): Problem => {
  const { file, verdict, object, fields } = edit;
  const form = verdict === "changed" && fields.length === 0 ? ["  only comments or the form of it differ"] : fieldLines(fields);
  return {
    rule: "edited-by-hand",
    file,
    ...(object !== undefined && { object }),
    message: [`${what[verdict]}, ${whoAndWhen(edit)}`, ...form].join("\n"),
    remedy: remedies[verdict](file),
  };
};
