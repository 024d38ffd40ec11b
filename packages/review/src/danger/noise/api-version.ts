import { changesWithin } from "../../diff/field-change.ts";
import type { DangerRule } from "../danger-rule.ts";

export const apiVersion: DangerRule = {
  name: "api-version",
  danger: "NOISE",
  tells: "An object is written in another version of its API; the server keeps one and serves all",
  find: ({ before, after, fields }) => {
    const about = changesWithin(fields, "apiVersion");
    if (about.length === 0) return [];
    return [{ message: `Written in ${after?.object.apiVersion} instead of ${before?.object.apiVersion}`, fields: about }];
  },
};
