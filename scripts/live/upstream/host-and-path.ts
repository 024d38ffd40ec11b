/** `github.com/owner/name.git` of `https://github.com/owner/name.git`; an address without a scheme is one already. */
export const hostAndPath = (address: string): string => {
  const found = address.replace(/^[a-z]+:\/\//, "").replace(/\/+$/, "");
  if (!/^[\w.:-]+(\/[\w.-]+)*$/.test(found) || found.split("/").includes("..")) throw new Error(`${address} is no plain address`);
  return found;
};
