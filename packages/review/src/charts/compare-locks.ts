import type { KindScope, LockedObject } from "@ashlar/model";
import { splitImage } from "../image/split-image.ts";
import type { FoundLock } from "./chart-locks.ts";

/** What another version of a chart brings, makes and runs that the first did not, and the other way round. */
export interface LockDifference {
  /** Custom kinds by their CRDs. */
  readonly kindsAdded: readonly KindScope[];
  readonly kindsRemoved: readonly KindScope[];
  readonly objectsAdded: readonly LockedObject[];
  readonly objectsRemoved: readonly LockedObject[];
  readonly images: readonly { readonly repository: string; readonly before?: string; readonly after?: string }[];
}

const objectKey = ({ group, kind, namespace = "", name }: LockedObject): string => `${group}/${kind}/${namespace}/${name}`;
export const kindKey = ({ group, kind }: Pick<KindScope, "group" | "kind">): string => `${group} ${kind}`;

/** Those of some that others lack, each once. */
const lacking = <Each>(some: readonly Each[], others: readonly Each[], key: (each: Each) => string): readonly Each[] => {
  const known = new Set(others.map(key));
  const found = new Map(some.flatMap((each) => (known.has(key(each)) ? [] : [[key(each), each] as const])));
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each);
};

const versionsOf = (locks: readonly FoundLock[]): ReadonlyMap<string, string> => {
  const found = new Map<string, Set<string>>();
  for (const image of locks.flatMap(({ lock }) => lock.images)) {
    const { repository, tag, digest } = splitImage(image);
    found.set(repository, (found.get(repository) ?? new Set()).add(tag ?? digest ?? "latest"));
  }
  return new Map([...found].map(([repository, versions]) => [repository, [...versions].sort().join(", ")]));
};

/** Compares what is recorded of a chart at two versions. */
export const compareLocks = (before: readonly FoundLock[], after: readonly FoundLock[]): LockDifference => {
  const brings = (locks: readonly FoundLock[]): readonly KindScope[] => locks.flatMap(({ lock }) => lock.brings);
  const makes = (locks: readonly FoundLock[]): readonly LockedObject[] => locks.flatMap(({ lock }) => lock.objects);
  const [was, is] = [versionsOf(before), versionsOf(after)];
  const repositories = [...new Set([...was.keys(), ...is.keys()])].sort();
  return {
    kindsAdded: lacking(brings(after), brings(before), kindKey),
    kindsRemoved: lacking(brings(before), brings(after), kindKey),
    objectsAdded: lacking(makes(after), makes(before), objectKey),
    objectsRemoved: lacking(makes(before), makes(after), objectKey),
    images: repositories.flatMap((repository) => {
      const [one, other] = [was.get(repository), is.get(repository)];
      return one === other ? [] : [{ repository, ...(one !== undefined && { before: one }), ...(other !== undefined && { after: other }) }];
    }),
  };
};
