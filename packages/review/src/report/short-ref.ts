/** A ref as people say it: a commit by its first digits, a branch without `refs/heads/`. */
export const shortRef = (ref: string): string =>
  /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(ref) ? ref.slice(0, 12) : ref.replace(/^refs\/(heads|tags)\//, "");
