/** Owner and name: `https://host/owner/name.git`, `git@host:owner/name` and an alias of the host in ~/.ssh/config mean the same. */
const ownerAndName = (address: string): string =>
  address
    .toLowerCase()
    .replace(/\/+$/, "")
    .replace(/\.git$/, "")
    .split(/[/:]+/)
    .filter((part) => part !== "_git") // Azure DevOps has it in https addresses only
    .slice(-2)
    .join("/");

/** Whether two addresses seem to mean one repository; a fork has another owner. */
export const seemsSameRepository = (one: string, other: string): boolean => ownerAndName(one) === ownerAndName(other);
