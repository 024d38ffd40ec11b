import { spawnSync } from "node:child_process";
import { hash } from "node:crypto";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";

const short = (text: string): string => hash("sha1", text).slice(0, 16);

/** The user's cache folder by the rules of the platform (XDG Base Directory 0.8; Apple's File System Programming Guide). */
const cacheFolder = (): string => {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME?.startsWith("/")) return XDG_CACHE_HOME;
  if (process.platform === "win32" && LOCALAPPDATA) return LOCALAPPDATA;
  try {
    return join(homedir(), process.platform === "darwin" ? "Library/Caches" : ".cache");
  } catch {
    return tmpdir(); // a user without a home, as in some containers
  }
};

/** Where the memory and the claims of a root are kept, and whether git refused to say where its folder is. */
export interface StateFolder {
  readonly folder: string;
  /** Git's reason, if there is a repository that it refuses to read (one of another user, for example). */
  readonly refused?: string;
}

/**
 * Finds the state folder of a root: in the git directory, which is never committed and belongs to one work tree; without
 * git in the user's cache folder, by the path of the root. Creates nothing.
 * @param root absolute, without links
 */
export const stateFolder = (root: string): StateFolder => {
  const asked = spawnSync("git", ["rev-parse", "--absolute-git-dir", "--show-prefix"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
  });
  const [gitFolder, prefix = ""] = asked.status === 0 ? asked.stdout.split("\n") : [];
  if (gitFolder) return { folder: join(gitFolder, "ashlar", prefix === "" ? "root" : short(prefix)) };
  const folder = join(cacheFolder(), "ashlar", short(root));
  const said = asked.stderr?.trim().split("\n")[0] ?? ""; // null where there is no git to run
  return said === "" || said.includes("not a git repository") ? { folder } : { folder, refused: said };
};
