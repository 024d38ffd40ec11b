/** Whether a cluster's version of Kubernetes is 1.`minor` or later. */
export const since = (minor: number, { kubernetes }: { readonly kubernetes: string }): boolean => Number(kubernetes.slice(2)) >= minor;
