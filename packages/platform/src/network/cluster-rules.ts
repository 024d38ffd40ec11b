import type { Problem } from "@ashlar/model";

/** What holds in the whole cluster, whatever apps declare. Both are made of kinds that only some products have. */
export interface ClusterRules {
  /** Addresses that no pod calls, though a policy allow it. Pods on the network of their node are not held. */
  readonly blocked?: readonly Blocked[];
  /**
   * Closes every namespace but for DNS, and but for those named: in all others, those of bricks too, what pods need is declared or it
   * stops. Think of operators (the API server), webhooks (called from it), metrics (scraped on ports of their own) and pods of charts
   * without policies. kube-system always stays open, and so does Argo CD, or no commit could mend what this breaks.
   */
  readonly closed?: { readonly except: readonly [string, ...string[]] };
}

export interface Blocked {
  readonly name: string;
  /** `169.254.169.254/32` */
  readonly cidrs: readonly [string, ...string[]];
  /** Namespaces that are not held. */
  readonly except?: readonly string[];
}

/** The namespaces that a closed cluster leaves open, each once: whatever is said, those without which no commit could mend it. */
export const openNamespaces = (except: readonly string[], gitops: string | undefined, own: readonly string[] = []): readonly string[] => [
  ...new Set(["kube-system", ...own, ...(gitops === undefined ? [] : [gitops]), ...except]),
];

const OCTET = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
const V4 = new RegExp(`^${OCTET}(\\.${OCTET}){3}/(3[0-2]|[12]?\\d)$`);
const V6 = /^(?=.*:.*:)(?!.*::.*::)[\da-f:]{2,39}\/(12[0-8]|1[01]\d|[1-9]?\d)$/i;

/** What is wrong with ranges of addresses in a custom resource, whose schema takes any text. */
export const rangeProblems = (of: string, cidrs: readonly string[]): readonly Problem[] =>
  cidrs
    .filter((cidr) => !V4.test(cidr) && !V6.test(cidr))
    .map((cidr) => ({
      rule: "address-range",
      object: of,
      message: `'${cidr}' is not a range of addresses`,
      remedy: "Write an address and the length of its prefix: 169.254.169.254/32, 2001:db8::/32",
    }));
