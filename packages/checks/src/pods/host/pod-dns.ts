import { dnsSubdomainWithUnderscore } from "../../names/dns-subdomain.ts";
import type { Look, ObjectRule } from "../../rule/object-rule.ts";

const mostServers = 3;
const mostSearches = 32;
const longestSearches = 2048;

const judgeSearches = (searches: readonly string[], report: Parameters<Look>[1]): void => {
  if (searches.length > mostSearches)
    report(["dnsConfig", "searches"], `there are ${searches.length} search domains, and ${mostSearches} at most`);
  if (searches.join(" ").length > longestSearches)
    report(["dnsConfig", "searches"], `the search domains together are longer than ${longestSearches} characters`);
  for (const [i, search] of searches.entries()) {
    const why = search === "." ? undefined : dnsSubdomainWithUnderscore(search.endsWith(".") ? search.slice(0, -1) : search);
    if (why !== undefined) report(["dnsConfig", "searches", i], `'${search}' ${why}`);
  }
};

export const podDns: ObjectRule = {
  name: "pod-dns",
  family: "api",
  severity: "error",
  holds: "A pod that asks DNS its own way says whom, and no more than a resolver can take",
  on: {
    "core.v1.PodSpec": ({ dnsPolicy, dnsConfig }, report) => {
      if (dnsPolicy === "None" && (dnsConfig?.nameservers ?? []).length === 0)
        report(["dnsPolicy"], "dnsPolicy None needs a name server", "list one in dnsConfig.nameservers");
      if (dnsConfig === undefined) return;
      if (dnsConfig.nameservers?.length > mostServers)
        report(["dnsConfig", "nameservers"], `there are ${dnsConfig.nameservers.length} name servers, and ${mostServers} at most`);
      if (dnsConfig.searches !== undefined) judgeSearches(dnsConfig.searches, report);
    },
  },
};
