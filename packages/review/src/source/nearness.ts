import type { Touched } from "./touched.ts";

/** Where an object comes from, as its manifest says. */
export interface Origin {
  /** `apps/shop/app.ts`. */
  readonly module: string | undefined;
  /** The environment whose values it was called with: `environments/prod.ts`. */
  readonly values: string | undefined;
  readonly app: string | undefined;
  readonly cluster: string;
  /** The environments of the other clusters that are reviewed. */
  readonly others: ReadonlySet<string>;
}

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf("/") + 1);
/** `environments/prod` of `environments/prod.images.json`. */
const stemOf = (file: string): string => `${folderOf(file)}${file.slice(folderOf(file).length).split(".")[0]}`;
const appFolder = (file: string): string | undefined => /^apps\/[^/]+\//.exec(file)?.[0];

/** Whether a line is among the values of another app: no app sees those. */
const isOfOtherApp = ({ element }: Touched, { module, app }: Origin): boolean =>
  element?.of === "apps" && app !== undefined && module !== undefined && appFolder(module) !== undefined && !element.names.has(app);

/** A line that may have to do with an object, and how near it is to what made it. */
export interface Near {
  readonly line: Touched;
  readonly distance: number;
}

/** The higher, the nearer; undefined where a line cannot have to do with an object. */
const nearness = (line: Touched, origin: Origin): number | undefined => {
  const { module, values = module, others } = origin;
  if (line.cluster !== undefined && line.cluster !== origin.cluster) return undefined;
  if (isOfOtherApp(line, origin)) return undefined;
  if (line.file === module) return 3;
  const [own, its] = [module && appFolder(module), appFolder(line.file)];
  // No app imports another.
  if (own !== undefined && its !== undefined) return own === its ? 3 : undefined;
  if (module !== undefined && folderOf(line.file) === folderOf(module)) return 3;
  if (values === undefined) return 0;
  if (stemOf(line.file) === stemOf(values)) return 2;
  return [...others].some((other) => stemOf(other) === stemOf(line.file)) ? undefined : 0;
};

/** The lines that may have to do with what comes from somewhere. */
export const nearLines = (touched: readonly Touched[], origin: Origin): readonly Near[] =>
  touched.flatMap((line) => {
    const distance = nearness(line, origin);
    return distance === undefined ? [] : [{ line, distance }];
  });
