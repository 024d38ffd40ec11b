import { evaluateCluster, type RenderedFile } from "@ashlar/render";

/** What the author made, before the renderer filled in the rest. */
export const madeObject = ({ object, app, cluster }: RenderedFile): unknown =>
  evaluateCluster(cluster)
    .apps.find((evaluated) => evaluated.app.name === app?.app.name)
    ?.objects.find(
      ({ kind, metadata }) =>
        kind === object?.kind &&
        metadata.name === object.metadata.name &&
        (metadata.namespace ?? object.metadata.namespace) === object.metadata.namespace,
    );
