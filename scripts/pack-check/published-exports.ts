/** What a package declares of itself, as far as publishing goes. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  /** In the source tree: subpath → module. */
  readonly exports: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly publishConfig?: { readonly exports?: Readonly<Record<string, unknown>> };
}

type Published = Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;

/** What `publishConfig.exports` must say: for each module of the source tree what tsc makes of it; data stays as it is. */
export const publishedExports = (exports: Manifest["exports"]): Published =>
  Object.fromEntries(
    Object.entries(exports).map(([subpath, source]) => {
      const built = source.replace(/^\.\/src\//, "./dist/");
      if (!built.endsWith(".ts")) return [subpath, built];
      const stem = built.slice(0, -".ts".length);
      return [subpath, { types: `${stem}.d.ts`, default: `${stem}.js` }];
    }),
  );

/** `@ashlar/platform/gateway/kong` and its like: how others import what a package exports. */
export const specifiersOf = ({ name, exports }: Manifest): readonly string[] =>
  Object.keys(exports).map((subpath) => name + subpath.slice(1));
