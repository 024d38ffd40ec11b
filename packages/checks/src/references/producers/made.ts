/** A Secret or ConfigMap that somebody makes. */
export interface Made {
  /** Its keys; undefined where they cannot be known. */
  readonly keys?: ReadonlySet<string>;
}

/** By namespace and name: `shop/db`. */
export type MadeByName = ReadonlyMap<string, Made>;

/** Says that somebody makes an object of that name, with these keys or with keys that nobody can know. */
export type Make = (namespace: string, name: string | undefined, keys?: Iterable<string>) => void;

/** Collects what is made. Where two make one object, it has the keys of both. */
export const collectMade = (fill: (make: Make) => void): MadeByName => {
  const made = new Map<string, Made>();
  fill((namespace, name, keys) => {
    if (name === undefined) return;
    const key = `${namespace}/${name}`;
    const known = made.get(key);
    if (known === undefined) made.set(key, keys === undefined ? {} : { keys: new Set(keys) });
    else made.set(key, known.keys === undefined || keys === undefined ? {} : { keys: new Set([...known.keys, ...keys]) });
  });
  return made;
};
