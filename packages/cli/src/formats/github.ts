import { isError, type Problem } from "@ashlar/model";
import { locationOf, sentenceOf } from "./location.ts";

/** Escapes of workflow commands (github.com/actions/toolkit, packages/core/src/command.ts): nothing of a manifest begins a command of its own. */
const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** Problems as annotations of a pull request. GitHub shows ten errors and ten warnings of a step, so errors come first. */
export const github = (problems: readonly Problem[]): string =>
  [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))]
    .map((problem) => {
      const at = locationOf(problem);
      const properties = [
        ...(at === undefined ? [] : [`file=${property(at.path)}`]),
        ...(at?.line === undefined ? [] : [`line=${at.line}`]),
        `title=${property(problem.rule)}`,
      ];
      return `::${isError(problem) ? "error" : "warning"} ${properties.join(",")}::${data(sentenceOf(problem))}\n`;
    })
    .join("");
