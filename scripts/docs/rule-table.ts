import { allRules, type Family, type RuleFacts } from "@ashlar/checks";

const families: Readonly<Record<Family, readonly [title: string, about: string]>> = {
  api: [
    "What the API server refuses",
    "Always errors: no setting and no waiver changes what the API server does. [agreement.md](agreement.md) holds them against real ones.",
  ],
  version: ["Versions of Kubernetes", "What the cluster's version, or a next one, no longer serves."],
  reference: ["References", "What names something else, and whether that is there."],
  argocd: ["Argo CD", "What Argo CD would refuse, lose, or fight over."],
  security: ["Security", "Privileges, secrets, exposure."],
  practice: ["Practice", "What works until the day it does not."],
};

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("<", "&lt;");

const row = ({ name, severity, default: preset, holds }: RuleFacts): string =>
  `| \`${name}\` | ${preset === "off" ? `off (${severity})` : severity} | ${cell(holds)} |`;

/** The table of all rules, as Markdown. */
export const ruleTable = (): string => {
  const rules = allRules();
  const byFamily = Map.groupBy(rules, ({ family }) => family);
  const parts = (Object.keys(families) as Family[]).map((family) => {
    const [title, about] = families[family];
    const rows = [...(byFamily.get(family) ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1)).map(row);
    return `## ${title}\n\n${about}\n\n| rule | is | holds |\n|---|---|---|\n${rows.join("\n")}\n`;
  });
  return `# Rules

${rules.length} rules. Made by \`pnpm docs:rules\` from the rules themselves; [checks.md](checks.md) says how to set and waive them.

${parts.join("\n")}`;
};
