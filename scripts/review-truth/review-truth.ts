// Holds what the review calls REJECTED against real API servers. Run: pnpm review:truth --help
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { inTurn } from "../agreement/server/in-parallel.ts";
import { releasesOf, runAgainstServers } from "../agreement/server/run-against-servers.ts";
import type { RunningServers } from "../agreement/server/running-servers.ts";
import { builtPrograms } from "../live/stand/build.ts";
import { applyByClient } from "./apply-by-client.ts";
import { applyByServer } from "./apply-by-server.ts";
import { readArguments, usage } from "./arguments.ts";
import { type Asking, askPairs } from "./ask-pairs.ts";
import { type ReadBack, readBack } from "./defaults/read-back.ts";
import { differenceOf, isAsWritten, misquoted, type Outcome } from "./outcome.ts";
import { readPairs } from "./read-pairs.ts";
import { isGood, summaryOf, summaryTable, truthPage } from "./truth-page.ts";

type Settings = ReturnType<typeof readArguments>;

const page = fileURLToPath(new URL("../../docs/review-truth.md", import.meta.url));

const say = (line: string): void => console.log(line);

/** Some answers hold whole objects. */
const short = (answer = "takes it"): string => (answer.length > 400 ? `${answer.slice(0, 150)} … ${answer.slice(-200)}` : answer);

const tell = (outcome: Outcome, all: boolean): void => {
  const { version, pair, server, ours } = outcome;
  const difference = differenceOf(outcome);
  const wrongly = misquoted(outcome);
  if (all || (difference !== "same" && pair.differs === undefined))
    say(`${version} ${difference}: ${pair.name}\n  server: ${short(server)}\n  review: ${ours.join("; ") || "takes it"}`);
  if (!isAsWritten(outcome)) say(`${version} not as written: ${pair.name}\n  server: ${short(server)}`);
  if (wrongly.length > 0) say(`${version} quoted wrongly: ${pair.name}: ${wrongly.join("; ")}\n  server: ${short(server)}`);
};

const tellDefaults = ({ version, right, wrong, unasked }: ReadBack): void => {
  say(`${version}: ${right.length} defaults as the server fills them in, ${unasked.length} not asked about${["", ...unasked].join(" ")}`);
  for (const each of new Set(wrong.map(({ field, instead }) => `${field}, where the server has ${JSON.stringify(instead)}`)))
    say(`${version} wrong default: ${each}`);
};

/** The way in which the servers are asked. */
const askingOf = async (
  { access }: RunningServers,
  { client, kubectl }: Settings,
): Promise<(of: Pick<Asking, "version" | "api">) => Asking> => {
  if (!client) return ({ version, api }) => ({ version, api, by: "server", applying: (pair) => applyByServer(api, version, pair) });
  const program = kubectl === undefined ? [await builtPrograms(say), "kubectl"] : [kubectl];
  return ({ version, api }) => {
    const applying = applyByClient(program, access.get(version) ?? { url: "", keys: "" });
    return { version, api, by: "client", applying: () => applying };
  };
};

const run = async (running: RunningServers, settings: Settings): Promise<boolean> => {
  const { servers } = running;
  const asking = await askingOf(running, settings);
  const pairs = readPairs().filter(({ base }) => settings.kind === undefined || base.kind === settings.kind);
  const outcomes = (await inTurn([...servers], ([version, api]) => askPairs(asking({ version, api }), pairs))).flat();
  for (const outcome of outcomes) tell(outcome, settings.show);
  const summaries = settings.versions.map((version) => summaryOf(version, outcomes));
  for (const line of summaryTable(summaries)) say(line);
  const defaults =
    settings.kind === undefined && !settings.client ? await inTurn([...servers], ([version, api]) => readBack(version, api)) : [];
  for (const each of defaults) tellDefaults(each);
  if (settings.write && !settings.client) {
    const releases = await releasesOf(servers);
    writeFileSync(page, truthPage({ releases, versions: settings.versions, outcomes, defaults }));
  }
  const isTrue = outcomes.every((outcome) => isAsWritten(outcome) && misquoted(outcome).length === 0);
  const good = summaries.every(isGood) && isTrue && defaults.every(({ wrong }) => wrong.length === 0);
  say(`\n${good ? "as the servers say" : "not as the servers say"}: ${outcomes.length} answers`);
  return good;
};

await runAgainstServers({ usage, readArguments, say, run });
