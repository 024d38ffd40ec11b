import { at, text } from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import { describeIdentity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";

export const applicationProjectChanged: DangerRule = {
  name: "application-project-changed",
  danger: "SECURITY",
  tells: "An Application moves to another AppProject, which is what says how far it may go",
  kinds: ["argoproj.io Application", "argoproj.io ApplicationSet"],
  find: ({ before, after, identity, fields }) => {
    const path = identity.kind === "Application" ? "spec.project" : "spec.template.spec.project";
    const of = (object: unknown): string =>
      text((identity.kind === "Application" ? at(object, "spec") : at(object, "spec", "template", "spec")).project) ?? "default";
    const [was, is] = [of(before?.object), of(after?.object)];
    if (was === is) return [];
    return [
      {
        message: `${describeIdentity(identity)} moves from AppProject ${was} to ${is}, and may go as far as that permits`,
        remedy: "widen the project that it is in by what it needs, and no more",
        fields: changesWithin(fields, path),
      },
    ];
  },
};
