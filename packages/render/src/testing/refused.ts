import { groupOf, type KubeObject } from "@ashlar/model";
import type { Application, AppProject } from "../argocd/argo-cd.kinds.ts";
import type { RenderedFile } from "../lay-out/lay-out.ts";

const isApplication = (object: KubeObject): object is KubeObject & Application => object.kind === "Application";
const isProject = (object: KubeObject): object is KubeObject & AppProject => object.kind === "AppProject";

interface Identity {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

const identityOf = ({ apiVersion, kind, metadata: { name, namespace } }: KubeObject): Identity => ({
  group: groupOf(apiVersion),
  kind,
  name,
  ...(namespace !== undefined && { namespace }),
});

interface Place {
  readonly server?: string;
  readonly name?: string;
}

const matches = (pattern: string | undefined, text: string): boolean => pattern === "*" || pattern === text;

const isCluster = (permitted: Place, wanted: Place): boolean =>
  (wanted.server !== undefined && permitted.server === wanted.server) || (wanted.name !== undefined && permitted.name === wanted.name);

/** What an AppProject does not let an Application do, as Argo CD 3.5 decides it (app_project_types.go); no globs but `*`. */
const refusedBy = ({ spec }: AppProject, application: Application, held: readonly Identity[]): readonly string[] => {
  const { destination, source, sources } = application.spec;
  const reads = source === undefined ? (sources ?? []) : [source];
  const isDestination = (namespace: string | undefined) =>
    (spec.destinations ?? []).some((to) => isCluster(to, destination) && matches(to.namespace, namespace ?? ""));
  const isListed = (list: AppProject["spec"]["namespaceResourceWhitelist"], { group, kind }: Identity) =>
    (list ?? []).some((permitted) => matches(permitted.group, group) && matches(permitted.kind, kind));
  return [
    ...(reads.length === 0 ? ["no source"] : []),
    ...reads.flatMap(({ repoURL }) => ((spec.sourceRepos ?? []).includes(repoURL) ? [] : [`repository ${repoURL}`])),
    ...(isDestination(destination.namespace) ? [] : [`destination ${destination.namespace}`]),
    ...held.flatMap((object) => {
      const list = object.namespace === undefined ? spec.clusterResourceWhitelist : spec.namespaceResourceWhitelist;
      const name = [object.kind, object.namespace, object.name].filter(Boolean).join(" ");
      if (!isListed(list, object)) return [`kind of ${name}`];
      return object.namespace === undefined || isDestination(object.namespace) ? [] : [`namespace of ${name}`];
    }),
  ];
};

/**
 * The objects that an Application's own folder and its upstream sources hold.
 * @param files of the cluster that the Application is for
 */
const heldBy = (application: KubeObject & Application, files: readonly RenderedFile[]): readonly Identity[] => {
  const { source, sources } = application.spec;
  const folders = (source === undefined ? (sources ?? []) : [source]).flatMap(({ path }) => path ?? []);
  const objects = files.flatMap(({ path, object }) =>
    object !== undefined && folders.includes(`clusters/${path.slice(0, path.lastIndexOf("/"))}`) ? [identityOf(object)] : [],
  );
  const app = files[0]?.cluster.apps.find(({ app }) => app.name === application.metadata?.labels?.["app.kubernetes.io/part-of"]);
  const scopeOf = files[0]?.cluster.scopeOf;
  const locked = (app?.sources ?? []).flatMap(({ lock, repository }) => [
    ...lock.objects.map(({ namespace = app?.app.namespace ?? "", ...object }) =>
      scopeOf?.(object.group, object.kind) === "Cluster" ? object : { ...object, namespace },
    ),
    ...(lock.brings.length === 0 ? [] : [{ group: "apiextensions.k8s.io", kind: "CustomResourceDefinition", name: repository }]),
  ]);
  return [...objects, ...locked];
};

/** What Argo CD would refuse of a rendered tree, by Application; nothing when all is well. */
export const refused = (rendered: readonly RenderedFile[]): Readonly<Record<string, readonly string[]>> => {
  const perCluster = Map.groupBy(rendered, ({ cluster }) => cluster.cluster.name);
  const objects = rendered.flatMap(({ object }) => object ?? []);
  const projects = new Map(objects.filter(isProject).map((project) => [project.metadata.name, project]));
  const found = rendered.flatMap(({ object, cluster }): [string, readonly string[]][] => {
    if (object === undefined || !isApplication(object)) return [];
    const project = projects.get(object.spec.project);
    const files = perCluster.get(object.metadata.labels?.["ashlar.dev/cluster"] ?? cluster.cluster.name) ?? [];
    return [
      [
        object.metadata.name,
        project === undefined ? [`no project ${object.spec.project}`] : refusedBy(project, object, heldBy(object, files)),
      ],
    ];
  });
  return Object.fromEntries(found.filter(([, reasons]) => reasons.length > 0));
};
