import type { Git } from "@ashlar/model";

/** The repository that every cluster syncs from, and the ref that it tracks unless it has one of its own. */
export const git: Git = { repo: "https://github.com/example/ashlar.git", revision: "refs/heads/main" };
