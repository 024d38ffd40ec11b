type Path = readonly (string | number)[];

/** Shows every text of a value with the way to it; the path is only lent. */
export const eachText = (value: unknown, look: (text: string, path: Path) => void, skip: (path: Path) => boolean = () => false): void => {
  const path: (string | number)[] = [];
  const visit = (at: unknown): void => {
    if (typeof at === "string") {
      look(at, path);
      return;
    }
    if (typeof at !== "object" || at === null || skip(path)) return;
    if (Array.isArray(at)) {
      for (let i = 0; i < at.length; i++) {
        path.push(i);
        visit(at[i]);
        path.pop();
      }
      return;
    }
    for (const key in at) {
      path.push(key);
      visit((at as Readonly<Record<string, unknown>>)[key]);
      path.pop();
    }
  };
  visit(value);
};
