import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import { explain, Failure } from "./failure.mjs";
import { run } from "./run.mjs";

/** Where tools are kept for all clones of this user. */
export const toolsFolder = ({ platform = process.platform, env = process.env, home = homedir() } = {}) => {
  const cache =
    env.XDG_CACHE_HOME ||
    (platform === "win32"
      ? env.LOCALAPPDATA || join(home, "AppData", "Local")
      : platform === "darwin"
        ? join(home, "Library", "Caches")
        : join(home, ".cache"));
  return join(cache, "ashlar", "tools");
};

const homeOf = (tool, folder) => join(folder, `${tool.package.replace("@", "").replace("/", "-")}-${tool.version}`);
const binOf = (tool, home) => join(home, "node_modules", ...tool.package.split("/"), tool.folder);
const programOf = (tool, home) => join(binOf(tool, home), process.platform === "win32" ? `${tool.program}.exe` : tool.program);

/** The folder that holds the program if it was brought before, else undefined. */
export const brought = (tool, folder = toolsFolder()) =>
  existsSync(programOf(tool, homeOf(tool, folder))) ? binOf(tool, homeOf(tool, folder)) : undefined;

/** npm as the one that runs us, if it does, else the one on PATH. */
const npm = () => {
  const own = process.env.npm_execpath;
  return own && basename(own) === "npm-cli.js" && existsSync(own) ? [process.execPath, [own]] : ["npm", []];
};

/** A project whose lock file says exactly what is to come, down to the bytes; npm checks them. */
const writeProject = (folder, tool) => {
  const dependencies = { [tool.package]: tool.version };
  const packages = {
    "": { dependencies },
    [`node_modules/${tool.package}`]: { version: tool.version, ...(tool.integrity && { integrity: tool.integrity }) },
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies }));
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ lockfileVersion: 3, requires: true, packages }));
};

/** A rename is one step: another clone that starts meanwhile sees all of the tool or nothing; who comes second keeps the first's. */
const moveIn = (from, to, program) => {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(program)) throw error;
  }
};

/**
 * Installs a tool through npm into the user's cache, unless it is there.
 * @returns the folder to put first on PATH
 * @throws Failure with one sentence; nothing half done is left
 */
export const bringTool = async (tool, { folder = toolsFolder(), instead = `install ${tool.tool} ${tool.version} yourself`, tell } = {}) => {
  const there = brought(tool, folder);
  if (there) return there;
  const home = homeOf(tool, folder);
  const what = `bring ${tool.tool} ${tool.version} into ${folder}`;
  tell?.(`bringing ${tool.tool} ${tool.version} (once, into ${folder})`);
  let temporary;
  try {
    mkdirSync(folder, { recursive: true });
    temporary = mkdtempSync(`${home}.new-`);
    writeProject(temporary, tool);
    const [command, first] = npm();
    const quiet = [
      "--ignore-scripts",
      "--no-fund",
      "--no-audit",
      "--no-update-notifier",
      "--loglevel=warn",
      "--fetch-retry-mintimeout=1000",
      "--fetch-retry-maxtimeout=5000",
    ];
    // In the folder, not with --prefix: that moves npm's global configuration too, and with it a proxy or a certificate.
    const { code, said } = await run(command, [...first, "ci", ...quiet], { cwd: temporary });
    if (process.env.ASHLAR_DEBUG) process.stderr.write(said);
    if (code > 128) throw new Failure(`stopped while bringing ${tool.tool}; start again to go on`, code);
    if (code === 127) throw new Failure(`could not ${what}: there is no npm on PATH; install npm, or ${instead}`);
    if (code !== 0) throw new Failure(explain(what, said, instead));
    const tried = await run(programOf(tool, temporary), ["--version"]);
    if (tried.code !== 0) throw new Failure(explain(what, `${said}\nit does not start on this machine. ${tried.said}`, instead));
    moveIn(temporary, home, programOf(tool, home));
    return binOf(tool, home);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(explain(what, `${error.code} ${error.message}`, instead));
  } finally {
    if (temporary) rmSync(temporary, { recursive: true, force: true });
  }
};
