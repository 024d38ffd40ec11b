/** One text for all spellings of a repository's address, as Argo CD compares them (Argo CD 3.5, util/git NormalizeGitURL). */
export const normalRepository = (address: string): string => {
  const lower = address.trim().toLowerCase();
  const isSsh = /^(ssh:\/\/)?[^/:]*?@[^@]+$/.test(lower);
  const whole = isSsh && !lower.startsWith("ssh://") ? `ssh://${lower.replace(":", "/")}` : lower;
  // Go writes them so in an address.
  const escaped = whole.replaceAll("{", "%7b").replaceAll("}", "%7d");
  return escaped.replace(/\.git$/, "").replace(/^ssh:\/\//, "");
};
