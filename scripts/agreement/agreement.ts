// Holds our offline verdict against that of real API servers. Run: pnpm agreement --help
import { kubernetes, kubernetesVersions } from "@ashlar/schemas";
import { type Arguments, readArguments, usage } from "./arguments.ts";
import { compare, judgeBases } from "./compare.ts";
import { mutantsOf } from "./corpus/mutants.ts";
import { readBases } from "./read-bases.ts";
import { tellDisagreements, tellRefusals } from "./report/disagreements.ts";
import type { Outcome } from "./report/outcome.ts";
import { isGood, type Summary, summaryOf, summaryTable } from "./report/summary.ts";
import { ownServers, type RunningServers, serversOf } from "./server/running-servers.ts";

const say = (line: string): void => console.log(line);

const chosenBases = ({ area, kind }: Arguments) =>
  readBases().filter((base) => (area === undefined || base.area === area) && (kind === undefined || base.object.kind === kind));

const judgedBases = async ({ servers }: RunningServers, settings: Arguments): Promise<readonly string[]> => {
  const bases = chosenBases(settings);
  const told: string[] = [];
  for (const [version, api] of servers) told.push(...(await judgeBases(version, api, bases)));
  return told;
};

const judgedMutants = async ({ servers }: RunningServers, settings: Arguments, seed: number): Promise<readonly Outcome[]> => {
  const newest = kubernetes(kubernetesVersions().at(-1) ?? "");
  const made = mutantsOf(chosenBases(settings), newest, seed, settings.count);
  const mutants = made.filter(({ faults }) => settings.fault === undefined || faults.includes(settings.fault));
  const outcomes: Outcome[] = [];
  for (const [version, api] of servers) outcomes.push(...(await compare(version, api, mutants)));
  return outcomes;
};

const tell = (outcomes: readonly Outcome[], { refusals, show, versions }: Arguments, seed: number): readonly Summary[] => {
  const summaries = versions.map((version) => summaryOf(version, outcomes));
  const lines = refusals ? tellRefusals(outcomes) : tellDisagreements(outcomes, show);
  for (const line of [`\nseed ${seed}`, ...summaryTable(summaries), "", ...lines]) say(line);
  return summaries;
};

const run = async (settings: Arguments): Promise<boolean> => {
  const servers = settings.against ? serversOf(settings.against, settings.versions) : await ownServers(settings.versions, say);
  try {
    const wrong = await judgedBases(servers, settings);
    for (const line of wrong) say(`base object refused: ${line}`);
    const summaries: Summary[] = [];
    for (const seed of settings.seeds) summaries.push(...tell(await judgedMutants(servers, settings, seed), settings, seed));
    const good = summaries.every(isGood) && wrong.length === 0;
    const least = Math.min(...summaries.map(({ agreement }) => agreement));
    const [misses, alarms] = [
      summaries.reduce((sum, each) => sum + each.misses, 0),
      summaries.reduce((sum, each) => sum + each.falseAlarms, 0),
    ];
    say(`\n${good ? "agreement" : "no agreement"}: at least ${least.toFixed(2)} %, ${misses} misses, ${alarms} false alarms`);
    return good;
  } finally {
    await servers.stop();
  }
};

try {
  const settings = readArguments(process.argv.slice(2));
  if (settings.help) say(usage);
  else process.exitCode = (await run(settings)) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
process.exit();
