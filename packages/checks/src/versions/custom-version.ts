import type { KindVersion } from "@ashlar/model";
import type { RuleFacts } from "../rule/rule.ts";

export const customVersion: RuleFacts = {
  name: "custom-version",
  family: "version",
  severity: "warning",
  holds: "A custom resource is of a version that its definition does not advise against",
};

/** What a server would say to whoever uses a version of a custom kind; undefined where it says nothing. */
export const adviceAgainst = (apiVersion: string, kind: string, { deprecated }: KindVersion): string | undefined =>
  deprecated === true ? `the definition of ${kind} calls ${apiVersion} deprecated` : deprecated;
