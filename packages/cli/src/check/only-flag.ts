import type { Family } from "@ashlar/checks";
import type { Flag } from "../command.ts";

const families: readonly (Family | "schema")[] = ["schema", "api", "version", "reference", "argocd", "security", "practice"];

/** For who wants to know one thing, or wants it sooner. */
export const onlyFlag: Flag = {
  type: "string",
  value: "FAMILY",
  multiple: true,
  choices: families,
  help: `only rules of a family: ${families.join(", ")} (schema: those of api that say what a strict schema says)`,
};
