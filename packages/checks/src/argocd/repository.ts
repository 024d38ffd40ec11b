/** One text for all spellings of a repository's address, as Argo CD compares them (Argo CD 3.5, util/git NormalizeGitURL). */
export const normalRepository = (address: string): string => {
  const lower = address.trim().toLowerCase();
  const isSsh = /^(ssh:\/\/)?[^/:]*?@[^@]+$/.test(lower);
  const whole = isSsh && !lower.startsWith("ssh://") ? `ssh://${lower.replace(":", "/")}` : lower;
  return whole.replace(/\.git$/, "").replace(/^ssh:\/\//, "");
};
