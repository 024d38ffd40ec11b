import { readFileSync } from "node:fs";
import { UsageError } from "../command.ts";

/** Who approved the pull request as it is now: a file with a JSON list of names. */
export const readApprovals = (file: string): readonly string[] => {
  let said: unknown;
  try {
    said = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UsageError(`--approvals ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!Array.isArray(said) || !said.every((each) => typeof each === "string"))
    throw new UsageError(`--approvals ${file}: it must hold a JSON list of names: ["alice"]`);
  return said;
};
