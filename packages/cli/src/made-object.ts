import { identityOf, type KubeObject } from "@ashlar/model";
import { type EvaluatedCluster, evaluateCluster, type RenderedFile } from "@ashlar/render";

type Cluster = RenderedFile["cluster"];

/** What the authors of a cluster's apps made, by app, kind, namespace and name. */
type Made = ReadonlyMap<string, KubeObject>;

const keyOf = (app: string, object: KubeObject): string => `${app} ${identityOf(object)}`;

const index = ({ apps }: EvaluatedCluster): Made =>
  new Map(
    apps.flatMap(({ app, objects }) =>
      objects.flatMap((object) => {
        const placed = { ...object, metadata: { ...object.metadata, namespace: object.metadata?.namespace ?? app.namespace } };
        // Nobody knows here which kinds live in no namespace: such an object is found under either key.
        return [object, placed].map((each) => [keyOf(app.name, each), object] as const);
      }),
    ),
  );

const known = new WeakMap<Cluster, Made>();

/** What the author made, before the renderer filled in the rest. A cluster's modules are evaluated once. */
export const madeObject = ({ object, app, cluster }: RenderedFile): unknown => {
  if (object === undefined || app === undefined) return undefined;
  const made = known.get(cluster) ?? index(evaluateCluster(cluster));
  known.set(cluster, made);
  return made.get(keyOf(app.app.name, object));
};
