import type { Value } from "../rule/object-rule.ts";
import { records, text } from "../tree/read.ts";
import { isDenial, type Matcher, negatable } from "./glob.ts";

/** A cluster as an Application names it, with what follows from that. */
export interface Place {
  readonly server?: string;
  readonly name?: string;
}

/** Undefined is what hangs on the other half of a cluster's identity. */
type Known = boolean | undefined;

const not = (known: Known): Known => (known === undefined ? undefined : !known);
const or = (one: Known, other: Known): Known =>
  one === true || other === true ? true : one === false && other === false ? false : undefined;
const and = (one: Known, other: Known): Known => not(or(not(one), not(other)));

interface Pattern {
  readonly denies: boolean;
  readonly matches: Matcher;
  /** Nothing is written, which matches nothing that is. */
  readonly empty: boolean;
}

const patternOf = (written: unknown): Pattern => {
  const pattern = text(written) ?? "";
  return { denies: isDenial(pattern), matches: negatable(pattern), empty: pattern === "" };
};

const matchesHalf = ({ matches, empty }: Pattern, half: string | undefined): Known =>
  half === undefined ? (empty ? false : undefined) : matches(half);

/**
 * Whether a destination is one of those of a project, whose patterns may permit and deny (Argo CD 3.5, isDestinationMatched). Undefined where
 * it hangs on the address of a cluster that is named, or on the name of one whose address is given.
 */
export const permitsDestination = (spec: Value): ((place: Place, namespace: string) => boolean | undefined) => {
  const items = records(spec.destinations).map(({ server, name, namespace }) => ({
    server: patternOf(server),
    name: patternOf(name),
    namespace: patternOf(namespace),
  }));
  return (place, wanted) => {
    let permitted: Known = false;
    let denied: Known = false;
    for (const { server, name, namespace } of items) {
      const [byServer, byName] = [matchesHalf(server, place.server), matchesHalf(name, place.name)];
      const byNamespace = namespace.matches(wanted);
      const matched = and(or(byServer, byName), byNamespace);
      const denies = or(
        or(and(name.denies, not(byName)), and(server.denies && byNamespace, not(byServer))),
        and(namespace.denies && !byNamespace, byServer),
      );
      permitted = or(permitted, matched);
      denied = or(denied, and(not(matched), denies));
    }
    return and(permitted, not(denied));
  };
};
