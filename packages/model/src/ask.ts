/**
 * Data for another brick, returned among an app's outputs: "a listener for my host, please".
 * A brick's offer makes it; the app that used the offer hands it on without looking inside.
 */
export interface Ask {
  /** What is asked: `listener`, `namespace-labels`. The answering brick's own file types the rest. */
  readonly ask: string;
  /** The name of the brick that answers; `namespaces` for the cluster's own namespaces, `application` for the Application of whoever asks. */
  readonly to: string;
  readonly [field: string]: unknown;
}

/** An ask as the answering brick receives it: with who asks. */
export interface Asked extends Ask {
  readonly from: { readonly app: string; readonly namespace: string; readonly team: string };
}

/** Asks for annotations on a namespace: a sidecar in each of its pods. Answered by the cluster itself. */
export const annotateNamespace = (namespace: string, annotations: Readonly<Record<string, string>>): Ask => ({
  ask: "namespace-annotations",
  to: "namespaces",
  namespace,
  annotations,
});

/** Asks for labels on a namespace: Pod Security level, mesh membership. Answered by the cluster itself. */
export const labelNamespace = (namespace: string, labels: Readonly<Record<string, string>>): Ask => ({
  ask: "namespace-labels",
  to: "namespaces",
  namespace,
  labels,
});
