import type { Problem } from "@ashlar/model";

const LABEL = "[a-z0-9]([-a-z0-9_]{0,61}[a-z0-9])?";
/** Two labels at least, the last of them no number: that would be an address (RFC 3696, section 2). A wildcard stands for one label. */
const NAME = new RegExp(`^(?!.*\\.\\d+$)(\\*\\.)?${LABEL}(\\.${LABEL})+$`);
const ADDRESS = /^(\d+(\.\d+){3}|[\da-f.]*(:[\da-f.]*){2,})(\/\d+)?$/i;
const INSIDE = /\.(svc|cluster\.local)$/;

/** What a text is that names no host outside of the cluster, and what to do instead. */
const trouble = (host: string): readonly [what: string, remedy: string] | undefined => {
  if (ADDRESS.test(host)) return ["an address, which has no name to look up", "Declare a flow to a range of addresses"];
  if (!NAME.test(host) || host.length > 253)
    return [
      "no host name",
      "Write it in full and in lower case, without scheme, port or path: api.example.com, or *.example.com for all names one label below",
    ];
  return INSIDE.test(host) ? ["a name inside of the cluster", "Declare a flow to the pods behind it"] : undefined;
};

/** What is wrong with the names that pods want to reach. A rule without any would mean every name to some products. */
export const reachProblems = ({ name, hosts }: { readonly name: string; readonly hosts: readonly string[] }): readonly Problem[] => {
  const problem = (message: string, remedy: string): Problem => ({ rule: "host-name", object: `flow ${name}`, message, remedy });
  if (hosts.length === 0) return [problem("no host is named", "Name each host that is reached")];
  return hosts.flatMap((host) => {
    const [what, remedy] = trouble(host) ?? [];
    return what === undefined || remedy === undefined ? [] : [problem(`'${host}' is ${what}`, remedy)];
  });
};
