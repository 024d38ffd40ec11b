import { at, records, text, texts, type Value } from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import type { DangerRule } from "../danger-rule.ts";
import { listNames } from "../served-by.ts";

const describe = ({ kind, name, jsonPointers, jqPathExpressions, managedFieldsManagers }: Value): readonly string[] => {
  const whose = `${text(kind) ?? "*"}${text(name) === undefined ? "" : ` ${name}`}`;
  const managers = texts(managedFieldsManagers).map((manager) => `what ${manager} manages`);
  return [...texts(jsonPointers), ...texts(jqPathExpressions), ...managers].map((what) => `${whose} ${what}`);
};

export const ignoredDifferences: DangerRule = {
  name: "ignored-differences",
  danger: "CONFIG",
  tells: "Argo CD looks away where an object is another than in git: what is changed there by hand stays, and nobody is told",
  kinds: ["argoproj.io Application"],
  find: ({ before, after, fields }) => {
    const was = new Set(records(at(before?.object, "spec").ignoreDifferences).flatMap(describe));
    const more = records(at(after?.object, "spec").ignoreDifferences)
      .flatMap(describe)
      .filter((each) => !was.has(each));
    if (more.length === 0) return [];
    return [
      {
        message: `Argo CD tells no more when these are other than in git: ${listNames(more)}`,
        remedy: "leave the field out of the manifest, if somebody else is to write it",
        fields: changesWithin(fields, "spec.ignoreDifferences"),
      },
    ];
  },
};
