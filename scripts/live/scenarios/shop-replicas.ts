/** The line of an environment that says how many pods each part of the shop has, and the one after it, which makes it the shop's. */
export const shopReplicas = (replicas: number): string => `      replicas: ${replicas},\n      loadGenerator`;
