/** The fields of a pod with the containers that a manifest may have, in the order in which they start. */
export const containerLists = ["initContainers", "containers"] as const;
