import { resolve } from "node:path";
import { acceptUnproven } from "./accept-unproven.ts";
import type { Command, Given } from "./command.ts";
import { withGitStore } from "./git-store.ts";
import type { Io } from "./io.ts";
import { comparedOf } from "./review/compared.ts";
import { readApprovals } from "./review/read-approvals.ts";
import { reviewFormats } from "./review/review-format.ts";
import { type Asked, comparesFolders, type Wanted } from "./review/wanted.ts";

const wantedOf = ({ root, positionals: operands, text, texts }: Given, { cwd }: Io): Wanted => {
  const [cluster, approvals] = [text("cluster"), text("approvals")];
  return {
    root,
    cwd,
    operands,
    into: text("into") ?? "main",
    ...(cluster !== undefined && { cluster }),
    accepted: texts("accept-unproven") ?? [],
    ...(approvals !== undefined && { approvals: readApprovals(resolve(cwd, approvals)) }),
  };
};

export const review: Command = {
  name: "review",
  summary: "Say what a pull request does to the clusters, worst first",
  operands: "[BASE [HEAD]]",
  count: [0, 2],
  flags: {
    into: { type: "string", value: "BRANCH", help: "the branch that it will be merged into (default: main)" },
    cluster: { type: "string", value: "NAME", help: "only this cluster" },
    all: { type: "boolean", help: "every finding in full, also the harmless ones" },
    approvals: { type: "string", value: "FILE", help: "who approved it as it is now: a JSON list of names" },
    format: { type: "string", value: reviewFormats.join("|"), choices: reviewFormats, help: "for people (default), code hosts, programs" },
    write: { type: "string", value: "DIR", help: "also write it in every form into this folder" },
    link: { type: "string", value: "URL", help: "what paths are put behind, to read them at the head" },
    "base-link": { type: "string", value: "URL", help: "the same for the base, where what goes can be read" },
    page: { type: "string", value: "URL|NAME", help: "where the full page is, for what does not fit into a comment" },
    "accept-unproven": acceptUnproven,
  },
  example: "ashlar review\nashlar review origin/main HEAD --format markdown\nashlar review old/ new/",
  run: (given, io) => {
    const wanted = wantedOf(given, io);
    const { root, operands, into } = wanted;
    /** The rules of a review are long to load: git begins before. */
    const tell = async (asked?: Asked): Promise<number> => (await import("./review/tell-review.ts")).tellReview(given, io, wanted, asked);
    if (comparesFolders(wanted)) return tell();
    return withGitStore(root, (store) => {
      const compared = comparedOf({ root, store }, operands, into);
      compared.catch(() => {}); // told where it is awaited
      return tell({ store, compared });
    });
  },
};
