type Path = readonly (string | number)[];

/** Whether any value below, text or not, is what one looks for; quicker than to go through them with the way to each. */
export const someValue = (value: unknown, look: (value: unknown, key: string | undefined) => boolean, key?: string): boolean => {
  if (typeof value !== "object" || value === null) return look(value, key);
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) if (someValue(value[i], look, undefined)) return true;
    return false;
  }
  for (const name in value) if (someValue((value as Readonly<Record<string, unknown>>)[name], look, name)) return true;
  return false;
};

/** Shows every value that is no mapping and no list, with the way to it; the path is only lent. */
export const eachValue = (value: unknown, look: (value: unknown, path: Path) => void): void => {
  const path: (string | number)[] = [];
  const visit = (at: unknown): void => {
    if (typeof at !== "object" || at === null) {
      look(at, path);
      return;
    }
    for (const [key, below] of Array.isArray(at) ? at.entries() : Object.entries(at)) {
      path.push(key);
      visit(below);
      path.pop();
    }
  };
  visit(value);
};
