import type { Problem } from "@ashlar/model";

/** A line that begins with what Go templates (Helm) or Jinja (Ansible) put into YAML, perhaps after a dash or a key. */
const TEMPLATE = /^[\t ]*(?:- +)*(?:[^\s"'#{]+: +)?(\{[{%][^\n]{0,60})/m;

/** Why a text is no YAML, if the reason is that it is a template; and where it begins to be one. */
export const templateProblem = (text: string): (Omit<Problem, "file"> & { readonly at: number }) | undefined => {
  const found = TEMPLATE.exec(text);
  if (found === null) return undefined;
  const [match, start = ""] = found;
  return {
    at: found.index + match.length - start.length,
    rule: "template",
    message: `is a template, not YAML: \`${start.trimEnd()}\``,
    remedy: "check what it renders: `helm template … | ashlar check -`",
  };
};
