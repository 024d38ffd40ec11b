import { at, records, text } from "@ashlar/checks/tree";
import { changesAt } from "../../diff/field-change.ts";
import { sameData } from "../../diff/same-value.ts";
import type { DangerRule } from "../danger-rule.ts";
import { counted } from "./counted.ts";

const elementsOf = (object: unknown): readonly unknown[] =>
  records(at(object, "spec").generators).flatMap((each) => records(at(each, "list").elements));

const nameOf = (object: unknown): string | undefined => text(at(object, "spec", "template", "metadata").name);

/** Whether Argo CD deletes an Application that its set no longer asks for (Argo CD 3.5, `applicationsSync`). */
const deletes = (object: unknown): boolean => {
  const policy = at(object, "spec", "syncPolicy").applicationsSync;
  return policy !== "create-only" && policy !== "create-update";
};

export const applicationSetNarrowed: DangerRule = {
  name: "application-set-narrowed",
  danger: "DATA-LOSS",
  tells: "An ApplicationSet no longer makes some of its Applications, or makes them under other names: the old ones are deleted",
  kinds: ["argoproj.io ApplicationSet"],
  find: ({ before, after, fields, identity: { name } }) => {
    if (!deletes(after?.object)) return [];
    const [was, is] = [nameOf(before?.object), nameOf(after?.object)];
    const stays = at(after?.object, "spec", "syncPolicy").preserveResourcesOnDeletion === true;
    const [goes, danger] = stays ? ["what they deployed stays", "CONFIG" as const] : ["what they deployed goes with them", undefined];
    const remedy = "set `spec.syncPolicy.preserveResourcesOnDeletion: true` in a commit before";
    const told = { remedy, ...(danger && { danger }) };
    if (was !== is && was !== undefined)
      return [
        {
          ...told,
          message: `ApplicationSet ${name} names its Applications '${is}' instead of '${was}': all of them are deleted and made anew, and ${goes}`,
          fields: changesAt(fields, "spec.template.metadata.name"),
        },
      ];
    const left = elementsOf(after?.object);
    const gone = elementsOf(before?.object).filter((each) => !left.some((other) => sameData(each, other)));
    const fewer = elementsOf(before?.object).length - left.length;
    if (gone.length === 0 || fewer <= 0) return [];
    return [
      {
        ...told,
        message: `ApplicationSet ${name} no longer asks for ${counted(fewer, "of its Applications", "of its Applications")}: they are deleted, and ${goes}`,
        fields: changesAt(fields, "spec.generators"),
      },
    ];
  },
};
