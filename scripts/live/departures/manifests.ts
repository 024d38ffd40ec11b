const text = (object: unknown): string => `${JSON.stringify(object, null, 2)}\n`;

type Annotations = Readonly<Record<string, string>>;

/** Where all of it lives. */
export const home = "departures";

export const configMap = (name: string, annotations: Annotations, namespace = home): string =>
  text({ apiVersion: "v1", kind: "ConfigMap", metadata: { name, namespace, annotations }, data: { a: "b" } });

export const namespace = (name: string): string => text({ apiVersion: "v1", kind: "Namespace", metadata: { name } });

const group = "departures.example.com";
const pluralOf = (kind: string): string => `${kind.toLowerCase()}s`;

const markOf = (kind: string, owner: string): string =>
  `${owner}:apiextensions.k8s.io/CustomResourceDefinition:${home}/${pluralOf(kind)}.${group}`;

/** A CRD that takes any object, and that bears the mark of an Application if one is given, which Argo CD does not give it. */
export const definition = (kind: string, owner?: string): string =>
  text({
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: {
      name: `${pluralOf(kind)}.${group}`,
      annotations: owner === undefined ? {} : { "argocd.argoproj.io/tracking-id": markOf(kind, owner) },
    },
    spec: {
      group,
      scope: "Namespaced",
      names: { kind, plural: pluralOf(kind) },
      versions: [
        {
          name: "v1",
          served: true,
          storage: true,
          schema: { openAPIV3Schema: { type: "object", "x-kubernetes-preserve-unknown-fields": true } },
        },
      ],
    },
  });

export const customResource = (kind: string, name: string): string =>
  text({
    apiVersion: `${group}/v1`,
    kind,
    metadata: { name, namespace: home, annotations: { "argocd.argoproj.io/sync-options": "Prune=false,SkipDryRunOnMissingResource=true" } },
    spec: {},
  });

interface Spec {
  readonly finalizers?: readonly string[];
  readonly annotations?: Annotations;
  readonly automated?: object;
  readonly syncOptions?: readonly string[];
  readonly directory?: object;
  readonly server?: string;
}

/** What stands for the repository that the stand serves, until it is published. */
export const repository = "REPOSITORY";

/** An Application of a folder, which prunes by itself and cascades unless said otherwise. */
export const applicationText = (name: string, path: string, more: Spec = {}): string => {
  const spec = { automated: { prune: true }, finalizers: ["resources-finalizer.argocd.argoproj.io"], ...more };
  return text({
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Application",
    metadata: { name, namespace: "argocd", finalizers: spec.finalizers, annotations: spec.annotations ?? {} },
    spec: {
      project: home,
      source: { repoURL: repository, path, targetRevision: "main", ...(spec.directory && { directory: spec.directory }) },
      destination: { server: spec.server ?? "https://kubernetes.default.svc", namespace: home },
      syncPolicy: { ...(spec.automated && { automated: spec.automated }), syncOptions: spec.syncOptions ?? [] },
    },
  });
};

/** The AppProject of all of it: what a project does not permit is another scenario's. */
export const project = {
  apiVersion: "argoproj.io/v1alpha1",
  kind: "AppProject",
  metadata: { name: home, namespace: "argocd" },
  spec: {
    sourceRepos: ["*"],
    destinations: [{ server: "*", namespace: "*" }],
    clusterResourceWhitelist: [{ group: "*", kind: "*" }],
  },
};

/** The Application of the other Applications, which a person applies. */
export const rootText = (): string => applicationText("departures-root", "clusters/dev/departures/argocd", { finalizers: [] });
