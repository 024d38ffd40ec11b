import { CelFault, known, NotJudged, noOverload } from "./cel-fault.ts";
import { CelOptional, type CelValue, isList, isMap, mayBeAbsent } from "./cel-value.ts";
import { decide, type Run, type Scope } from "./compile.ts";
import type { Node } from "./node.ts";
import { needWhole } from "./partly-known.ts";

type Call = Extract<Node, { is: "call" }>;
type Compile = (node: Node) => Run;

/** What a macro goes through: items, or keys; with two names, index and item, or key and value. */
type Round = readonly [first: CelValue, second?: CelValue];

const roundsOf = (of: CelValue, withTwo: boolean): readonly Round[] => {
  if (isList(of)) return withTwo ? of.map((item, index) => [BigInt(index), item]) : of.map((item) => [item]);
  if (!isMap(of)) throw new CelFault("expected iterable type");
  needWhole(of);
  // A key that may or may not be there is not known itself.
  return [...of].map(([key, value]) => (mayBeAbsent(value) ? [value, value] : withTwo ? [key, value] : [key]));
};

const truth = (value: CelValue): boolean => {
  const is = known(value);
  if (typeof is !== "boolean") throw noOverload();
  return is;
};

interface Parts {
  readonly rounds: (scope: Scope | undefined) => readonly Scope[];
  readonly rest: readonly Run[];
}

/** The names, and what is evaluated with them, of `of.name(x, …)` or `of.name(i, x, …)`. */
const partsOf = ({ target, with: args }: Call, names: number, compile: Compile): Parts | undefined => {
  const bound = args.slice(0, names).map((each) => (each.is === "name" ? each.name : undefined));
  if (target === undefined || bound.includes(undefined)) return undefined;
  const of = compile(target);
  const [first = "", second] = bound;
  const scoped = (scope: Scope | undefined, [one, other]: Round): Scope => {
    const inner = { name: first, value: one, outer: scope };
    return second === undefined ? inner : { name: second, value: other ?? null, outer: inner };
  };
  return {
    rounds: (scope) => roundsOf(known(of(scope)), names === 2).map((round) => scoped(scope, round)),
    rest: args.slice(names).map(compile),
  };
};

type Work = (rounds: readonly Scope[], rest: readonly Run[]) => CelValue;

const one = (rounds: readonly Scope[], run: Run): boolean => rounds.filter((round) => truth(run(round))).length === 1;
const mapped: Work = (rounds, [first, second]) =>
  (second === undefined ? rounds : rounds.filter((round) => truth((first as Run)(round)))).map((second ?? first) as Run);

const works: Readonly<Record<string, Work>> = {
  all: (rounds, [run]) =>
    decide(
      rounds.map((round) => () => (run as Run)(round)),
      false,
    ),
  exists: (rounds, [run]) =>
    decide(
      rounds.map((round) => () => (run as Run)(round)),
      true,
    ),
  exists_one: (rounds, [run]) => one(rounds, run as Run),
  existsOne: (rounds, [run]) => one(rounds, run as Run),
  filter: (rounds, [run]) => rounds.filter((round) => truth((run as Run)(round))).map(({ value }) => value),
  map: mapped,
  transformList: mapped,
};

/** How many arguments follow the names. */
const most: Readonly<Record<string, number>> = { map: 2, transformList: 2 };

const ofOptional = ({ name, target, with: args }: Call, compile: Compile): Run | undefined => {
  const [bound, body] = args;
  if ((name !== "optMap" && name !== "optFlatMap") || target === undefined || bound?.is !== "name" || body === undefined) return undefined;
  const [of, run] = [compile(target), compile(body)];
  return (scope) => {
    const optional = known(of(scope));
    if (!(optional instanceof CelOptional)) throw noOverload();
    if (optional.value === undefined) return optional;
    const value = run({ name: bound.name, value: optional.value, outer: scope });
    return name === "optMap" ? new CelOptional(value) : value;
  };
};

/** What binds names while it is evaluated: `list.all(x, …)`, `optional.optMap(x, …)`; undefined where a call does not. */
export const macroOf = (call: Call, compile: Compile): Run | undefined => {
  const { name, with: args } = call;
  const optional = ofOptional(call, compile);
  if (optional !== undefined || !Object.hasOwn(works, name)) return optional;
  const work = works[name] as Work;
  // With two names: `all(i, x, …)`. `map(x, condition, value)` has three arguments and one.
  const withTwo = name === "transformList" || (name !== "map" && args.length === 3);
  const parts = partsOf(call, withTwo ? 2 : 1, compile);
  const count = parts?.rest.length ?? 0;
  if (parts === undefined || count < 1 || count > (most[name] ?? 1)) throw new NotJudged(`it calls ${name}() in another way`);
  return (scope) => work(parts.rounds(scope), parts.rest);
};

/** Whether a name is that of a macro. */
export const isMacro = (name: string): boolean =>
  Object.hasOwn(works, name) || name === "has" || name === "optMap" || name === "optFlatMap";
