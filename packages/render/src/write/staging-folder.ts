/**
 * The folder in `clusters/` in which a run writes all new texts before it moves them into place. One folder, at the top:
 * - it is on the disk of the manifests, so that a move is one atomic `rename`;
 * - no Application reads it: a directory source of Argo CD reads its own folder (`<cluster>/argocd`,
 *   `<cluster>/apps/<app>`), where a temporary `.yaml` beside the real one would be taken for a manifest;
 * - what a killed run left is found at one place, also by the next run of another scope.
 */
export const stagingFolder = ".ashlar-staging";
