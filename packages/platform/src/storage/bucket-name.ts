import type { Problem } from "@ashlar/model";

/** What an object store lets a bucket be called. */
export interface BucketNaming {
  readonly pattern: RegExp;
  /** In words, for the message. */
  readonly words: string;
}

/**
 * The name of a bucket, and the problem if the store would refuse it. Names come of a prefix and the purpose: the environment names
 * what it holds once, and a new user of the store needs no new value.
 */
export const bucketName = (
  brick: string,
  { prefix, names = {} }: BucketNames,
  { pattern, words }: BucketNaming,
  purpose: string,
): { readonly name: string; readonly problems: readonly Problem[] } => {
  const name = names[purpose] ?? (prefix === undefined ? purpose : `${prefix}-${purpose}`);
  const problem: Problem = {
    rule: "bucket-name",
    message: `buckets: ${brick} cannot have a bucket called '${name}', for ${purpose}: ${words}`,
    remedy: `Name the bucket for ${purpose} in the brick's 'names'`,
  };
  return { name, problems: pattern.test(name) ? [] : [problem] };
};

export interface BucketNames {
  readonly prefix?: string;
  /** Buckets that are called otherwise, by purpose. */
  readonly names?: Readonly<Record<string, string>>;
}
