import { goAddress } from "./go-address.ts";

/** What Argo CD matches with the repositories of a project (Argo CD 3.5, util/git NormalizeGitURL); the empty string for no address. */
export const readRepository = (address: string): string => {
  const lower = address.trim().toLowerCase();
  const isSsh = /^(ssh:\/\/)?[^/:]*?@[^@]+$/.test(lower);
  const whole = isSsh && !lower.startsWith("ssh://") ? `ssh://${lower.replace(":", "/")}` : lower;
  return (goAddress(whole.replace(/\.git$/, "")) ?? "").replace(/^ssh:\/\//, "");
};

/** One text for all spellings of a repository's address, as Argo CD compares them (Argo CD 3.5, util/git SameURL). */
export const normalRepository = (address: string): string => readRepository(address) || address;
