import { homedir } from "node:os";
import { join } from "node:path";

/** Where built programs are kept, outside of every repository (XDG Base Directory 0.8). */
export const cacheFolder = (): string => join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "ashlar", "live");
