import { type Danger, type DangerRule, dangerMeaning, dangerRules, dangers, generalRules, isBlocking } from "@ashlar/review";

/** Every rule of a review, those of its gate and its general ones too. */
const all: readonly DangerRule[] = [...dangerRules, ...generalRules];

const kindsOf = ({ kinds }: DangerRule): string => {
  if (kinds === undefined) return "all kinds";
  const names = kinds.map((kind) => kind.slice(kind.indexOf(" ") + 1));
  return names.length > 4 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
};

const row = (rule: DangerRule): string => `| \`${rule.name}\` | ${rule.tells} | ${kindsOf(rule)} |`;

const section = (danger: Danger): string => {
  const rules = all.filter((rule) => rule.danger === danger).sort((a, b) => (a.name < b.name ? -1 : 1));
  const blocks = isBlocking(danger) ? " It blocks a merge until it is acknowledged." : "";
  const meaning = dangerMeaning[danger];
  return [
    `## ${danger}`,
    "",
    `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}.${blocks}`,
    "",
    "| rule | tells | looks at |",
    "|---|---|---|",
    ...rules.map(row),
    "",
  ].join("\n");
};

/** docs/dangers.md: what a review tells, by how bad it is. */
export const dangerTable = (): string =>
  [
    "# What a review tells",
    "",
    "<!-- Made by `pnpm docs:dangers` from the rules themselves. -->",
    "",
    `${all.length} rules, by how bad what they tell is as a rule; of one change it may be less. [review.md](review.md) says how to read and to acknowledge it.`,
    "",
    ...dangers.map(section),
  ].join("\n");
