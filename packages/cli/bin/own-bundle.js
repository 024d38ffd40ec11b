import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

// Five hundred modules of TypeScript take Node a quarter of a second to find and load, whatever they do then. Joined into a few they take a
// fifth of that. So what a command loads is joined once, and again when any of its files is another.

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const entry = join(home, "src/main.ts");
const folder = join(home, "node_modules/.cache/ashlar");
const record = join(folder, "made-from.json");

/** What tells a file from what it was, without reading it. */
const stampOf = (file) => {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? "" : `${stat.mtimeMs} ${stat.size}`;
};

/** The joined entry, if it was made of the files that there are now. */
const known = () => {
  try {
    const { out, files } = JSON.parse(readFileSync(record, "utf8"));
    return Object.entries(files).every(([file, stamp]) => stampOf(file) === stamp) && existsSync(out) ? out : undefined;
  } catch {
    return undefined;
  }
};

/** Each module keeps the address of its own file: by that it finds what lies beside it. */
const ownAddress = {
  name: "own-address",
  setup: (build) => {
    build.onLoad({ filter: /[\\/]packages[\\/][^\\/]+[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      if (!text.includes("import.meta")) return undefined;
      const contents = text
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href))
        .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)));
      return { contents, loader: "ts" };
    });
  },
};

/** What cannot be joined, for it has programs of its own beside it or is a compiler, is named by where it is. */
const apart = {
  name: "apart",
  setup: (build) => {
    build.onResolve({ filter: /^(esbuild|typescript)$/ }, ({ path, importer }) => ({
      path: pathToFileURL(createRequire(importer).resolve(path)).href,
      external: true,
    }));
  },
};

const make = async () => {
  const render = createRequire(import.meta.url).resolve("@ashlar/render");
  const { build } = createRequire(render)("esbuild");
  const start = Date.now();
  const out = join(folder, `${start}-${process.pid}`);
  const { metafile } = await build({
    entryPoints: [entry],
    outdir: out,
    absWorkingDir: home,
    bundle: true,
    splitting: true,
    format: "esm",
    outExtension: { ".js": ".mjs" },
    platform: "node",
    target: "node22",
    // Packages of CommonJS ask for Node's own modules by a `require` that modules do not have.
    banner: { js: 'import { createRequire as ownRequire } from "node:module"; const require = ownRequire(import.meta.url);' },
    metafile: true,
    logLevel: "silent",
    plugins: [ownAddress, apart],
  });
  const own = Object.keys(metafile.inputs).filter((file) => !file.includes("node_modules/"));
  // What comes from elsewhere changes only with the lock file.
  const inputs = [fileURLToPath(import.meta.url), join(home, "../../pnpm-lock.yaml"), ...own.map((file) => join(home, file))];
  const files = Object.fromEntries(inputs.map((file) => [file, stampOf(file)]));
  // What was saved while it was joined may be in it or not.
  if (Object.values(files).every((stamp) => Number.parseInt(stamp, 10) < start)) {
    writeFileSync(`${out}/made-from.json`, JSON.stringify({ out: join(out, "main.mjs"), files }));
    renameSync(`${out}/made-from.json`, record);
  }
  return join(out, "main.mjs");
};

const hour = 3_600_000;

/** Bundles of before, but for those that a process of this minute may still be loading. Their names begin with when they were made. */
const clear = () => {
  for (const name of readdirSync(folder))
    if (Date.now() - Number.parseInt(name, 10) > hour) rmSync(join(folder, name), { recursive: true, force: true });
};

/**
 * The address of the command line joined into few modules; undefined where it was published joined to nothing else, or where nothing can be
 * written.
 */
export const ownBundle = async () => {
  if (!existsSync(entry)) return undefined;
  const found = known();
  if (found !== undefined) return pathToFileURL(found).href;
  try {
    mkdirSync(folder, { recursive: true });
    clear();
    return pathToFileURL(await make()).href;
  } catch {
    return undefined;
  }
};
