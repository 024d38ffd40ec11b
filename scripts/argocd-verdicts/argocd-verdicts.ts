// Holds what we make of projects, hooks, waves and options against Argo CD's own libraries. Run: pnpm argocd:verdicts --help
import { randomOf } from "../agreement/corpus/random.ts";
import { builtPrograms } from "../live/stand/build.ts";
import { argocdModule, requiredVersion } from "../live/stand/recipe.ts";
import { readArguments, usage } from "./arguments.ts";
import { ask } from "./ask.ts";
import type { Asked, Subject } from "./subject.ts";
import { subjects } from "./subjects/subjects.ts";
import { describeField, onesided, type Tally, tallyOf } from "./tally.ts";

type Settings = ReturnType<typeof readArguments>;

const say = (line: string): void => console.log(line);

/** The same for the same seed, however many there are and whatever else is asked. */
const questionsAbout = ({ name, ask: make }: Subject, { seed, count }: Settings): readonly Asked[] => {
  const salt = [...name].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) | 0, 0);
  return Array.from({ length: count }, (_, index) => make(randomOf(seed, salt, index)));
};

/** What came of each subject; the program starts once for all of them. */
const talliesOf = (programs: string, chosen: readonly Subject[], settings: Settings): readonly Tally[] => {
  const asked = chosen.map((subject) => questionsAbout(subject, settings));
  const answers = ask(
    programs,
    asked.flat().map(({ question }) => question),
  );
  return chosen.map(({ name }, at) => tallyOf(name, asked[at]?.map(({ hold }, index) => hold(answers[at * settings.count + index])) ?? []));
};

const tell = ({ subject, questions, fields, different, unanswered }: Tally, all: boolean): void => {
  const shares = fields.map((field) => describeField(field, questions)).join(", ");
  const broken = unanswered === 0 ? "" : `; Argo CD breaks down over ${unanswered} more`;
  say(`${subject.padEnd(46)} ${String(questions).padStart(7)}  ${String(different.length).padStart(5)} different  ${shares}${broken}`);
  for (const { question, ours, theirs } of all ? different : different.slice(0, 3))
    say(`  ${JSON.stringify(question)}\n    Argo CD: ${JSON.stringify(theirs)}\n    here:    ${JSON.stringify(ours)}`);
};

const run = async (settings: Settings): Promise<boolean> => {
  const chosen = subjects.filter(({ name }) => name.includes(settings.about));
  if (chosen.length === 0) throw new Error(`--about ${settings.about}: subjects are ${subjects.map(({ name }) => `'${name}'`).join(", ")}`);
  const programs = settings.programs ?? (await builtPrograms(say));
  say(`Argo CD ${requiredVersion(argocdModule)}, seed ${settings.seed}`);
  const tallies = talliesOf(programs, chosen, settings);
  for (const tally of tallies) tell(tally, settings.show);
  const little = tallies.flatMap((tally) => onesided(tally).map((what) => `${tally.subject}: ${what}`));
  for (const each of little) say(`little learned: ${each}`);
  const [questions, different] = [tallies.reduce((sum, each) => sum + each.questions, 0), tallies.flatMap((each) => each.different).length];
  const good = different === 0 && little.length === 0;
  say(`\n${good ? "as Argo CD decides" : "not as Argo CD decides"}: ${questions} questions, ${different} differences`);
  return good;
};

const main = async (): Promise<number> => {
  const settings = readArguments(process.argv.slice(2));
  if (settings.help) {
    say(usage);
    return 0;
  }
  return (await run(settings)) ? 0 : 1;
};

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
