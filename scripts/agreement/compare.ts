import type { KubeObject } from "@ashlar/model";
import { kubernetes } from "@ashlar/schemas";
import type { ApiClient } from "../live/stand/api-client.ts";
import { type BaseObject, kindOf } from "./corpus/base-object.ts";
import type { Mutant } from "./corpus/mutants.ts";
import { type OurVerdict, ourVerdict } from "./our-verdict.ts";
import type { Outcome } from "./report/outcome.ts";
import { inParallel } from "./server/in-parallel.ts";
import type { Verdict } from "./server/verdict.ts";
import { verdictOf } from "./server/verdict-of.ts";

/** Questions to one server at a time: more make two cores no faster. */
const atATime = 6;

interface Both {
  readonly server: Verdict;
  readonly ours: OurVerdict;
}

const bothVerdicts = async (version: string, api: ApiClient, base: BaseObject, object: KubeObject): Promise<Both> => {
  const facts = kubernetes(version).kinds.get(kindOf(base.object));
  if (facts === undefined) throw new Error(`Kubernetes ${version} does not serve ${kindOf(base.object)}`);
  return { server: await verdictOf(api, base.object.apiVersion, facts, object), ours: ourVerdict(object, version) };
};

const isServed = (version: string, { object }: BaseObject): boolean => kubernetes(version).kinds.has(kindOf(object));

/** Asks one version's server, and our checks, about every mutant whose kind the version serves. */
export const compare = (version: string, api: ApiClient, mutants: readonly Mutant[]): Promise<readonly Outcome[]> =>
  inParallel(
    mutants.filter(({ base }) => isServed(version, base)),
    atATime,
    async (mutant) => ({ version, mutant, ...(await bothVerdicts(version, api, mutant.base, mutant.object)) }),
  );

const minor = (version: string): number => Number(version.slice(version.indexOf(".") + 1));

/** What is wrong with the objects that mutants are made from: each must be accepted by all. */
export const judgeBases = async (version: string, api: ApiClient, bases: readonly BaseObject[]): Promise<readonly string[]> => {
  const served = bases.filter((base) => isServed(version, base) && minor(base.from) <= minor(version));
  const told = await inParallel(served, atATime, async (base) => {
    const { server, ours } = await bothVerdicts(version, api, base, base.object);
    return [
      ...(server.is === "accepted" ? [] : [`${version} ${base.id} ${base.object.kind}: the server says ${server.is}: ${server.message}`]),
      ...ours.problems.map(
        ({ rule, pointer, message }) => `${version} ${base.id} ${base.object.kind}: we say ${rule} ${pointer} ${message}`,
      ),
    ];
  });
  return told.flat();
};
