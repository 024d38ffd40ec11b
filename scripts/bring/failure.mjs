/** A failure that is told to a person in one sentence, without a stack trace. */
export class Failure extends Error {
  constructor(message, code = 2) {
    super(message);
    this.code = code;
  }
}

const causes = [
  [/ENOSPC|no space left/i, "the disk is full", "free some space (Node, pnpm and the packages take about 600 MB)"],
  [
    /EROFS|EACCES|EPERM|mkdir|permission denied|read-only file system/i,
    "a folder cannot be written",
    "make it writable, or name another one in XDG_CACHE_HOME",
  ],
  [
    /FROZEN_LOCKFILE|OUTDATED_LOCKFILE/,
    "pnpm-lock.yaml does not match the package.json files",
    "run `npm run pnpm install` and commit pnpm-lock.yaml",
  ],
  [/EINTEGRITY|TARBALL_INTEGRITY/, "what the registry sent is not what is pinned", "do not use it; ask who runs the registry"],
  [
    /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|dns error|tcp connect|error sending request|network/i,
    "the npm registry cannot be reached",
    "check the network, the proxy and `npm config get registry`",
  ],
  [/CERT|certificate|self.signed/i, "the npm registry's certificate is not trusted here", "set NODE_EXTRA_CA_CERTS or npm's `cafile`"],
  [/E404|ETARGET|No matching version|NO_MATCHING_VERSION/i, "the npm registry does not have it", "check `npm config get registry`"],
  [/E401|E403/i, "the npm registry refused", "log in to it with `npm login`"],
];

/** What went wrong and what to do, from what a package manager said: the first cause that is known, else its own last words. */
export const explain = (what, said, instead) => {
  const or = instead ? `, or ${instead}` : "";
  const [, cause, remedy] = causes.find(([pattern]) => pattern.test(said)) ?? [];
  if (cause) return `could not ${what}: ${cause}; ${remedy}${or}`;
  const lines = said.split("\n").map((line) => line.replace(/^npm (error|ERR!) */, "").trim());
  const words = lines.find((line) => line !== "" && !/^npm warn|^code |complete log/i.test(line)) ?? "no reason was given";
  return `could not ${what}: ${words}; set ASHLAR_DEBUG=1 to see all that was said${or}`;
};
