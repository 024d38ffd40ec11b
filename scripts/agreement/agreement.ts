// Holds our offline verdict against that of real API servers. Run: pnpm agreement --help
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { kubernetes, kubernetesVersions } from "@ashlar/schemas";
import { type Arguments, readArguments, usage } from "./arguments.ts";
import { compare, judgeBases } from "./compare.ts";
import type { BaseObject } from "./corpus/base-object.ts";
import { type Mutant, mutantsOf } from "./corpus/mutants.ts";
import { sweepOf } from "./corpus/sweep.ts";
import { readBases } from "./read-bases.ts";
import { agreementPage, type Round } from "./report/agreement-page.ts";
import { tellDisagreements, tellRefusals } from "./report/disagreements.ts";
import { isGood, summaryOf, summaryTable } from "./report/summary.ts";
import { inTurn } from "./server/in-parallel.ts";
import { releasesOf, runAgainstServers } from "./server/run-against-servers.ts";
import type { RunningServers } from "./server/running-servers.ts";

const page = fileURLToPath(new URL("../../docs/agreement.md", import.meta.url));
const newest = kubernetes(kubernetesVersions().at(-1) ?? "");

const say = (line: string): void => console.log(line);

const chosenBases = ({ area, kind }: Arguments): readonly BaseObject[] =>
  readBases().filter((base) => (area === undefined || base.area === area) && (kind === undefined || base.object.kind === kind));

interface Corpus {
  readonly name: string;
  readonly make: () => readonly Mutant[];
}

const corpora = (bases: readonly BaseObject[], { seeds, count, sweep }: Arguments): readonly Corpus[] =>
  sweep
    ? [{ name: "sweep", make: () => sweepOf(bases, newest) }]
    : seeds.map((seed) => ({ name: `seed ${seed}`, make: () => mutantsOf(bases, newest, seed, count) }));

const roundOf = async ({ servers }: RunningServers, settings: Arguments, { name, make }: Corpus): Promise<Round> => {
  const mutants = make().filter(({ faults }) => settings.fault === undefined || faults.includes(settings.fault));
  const outcomes = (await inTurn([...servers], ([version, api]) => compare(version, api, mutants))).flat();
  const summaries = settings.versions.map((version) => summaryOf(version, outcomes));
  const lines = settings.refusals ? tellRefusals(outcomes) : tellDisagreements(outcomes, settings.show);
  for (const line of [`\n${name}`, ...summaryTable(summaries), "", ...lines]) say(line);
  return { name, summaries, outcomes };
};

const write = async (
  { servers }: RunningServers,
  { seeds, count, sweep, versions }: Arguments,
  rounds: readonly Round[],
): Promise<void> => {
  const releases = await releasesOf(servers);
  const which = sweep ? "--sweep" : `${seeds.map((seed) => `--seed ${seed}`).join(" ")} --count ${count}`;
  const command = `${which} --kubernetes ${versions.join(",")}`;
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, agreementPage({ date: new Date().toISOString().slice(0, 10), releases, command, rounds }));
};

const run = async (servers: RunningServers, settings: Arguments): Promise<boolean> => {
  const bases = chosenBases(settings);
  const wrong = (await inTurn([...servers.servers], ([version, api]) => judgeBases(version, api, bases))).flat();
  for (const line of wrong) say(`base object: ${line}`);
  const rounds = await inTurn(corpora(bases, settings), (corpus) => roundOf(servers, settings, corpus));
  if (settings.write) await write(servers, settings, rounds);
  const summaries = rounds.flatMap((round) => round.summaries);
  const good = summaries.every(isGood) && wrong.length === 0;
  const least = Math.floor(100 * Math.min(...summaries.map(({ agreement }) => agreement))) / 100;
  const sum = (of: "mutants" | "misses" | "falseAlarms"): number => summaries.reduce((total, each) => total + each[of], 0);
  say(
    `\n${good ? "agreed" : "not agreed"}: ${sum("mutants")} verdicts, at least ${least} % the same, ${sum("misses")} misses, ${sum("falseAlarms")} false alarms`,
  );
  return good;
};

await runAgainstServers({ usage, readArguments, say, run });
