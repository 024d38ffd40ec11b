/** The folder of rendered manifests, relative to the repository's root: a folder in it for each cluster. */
export const clustersFolder = "clusters";
