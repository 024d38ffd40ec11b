import type { ApiClient } from "../live/stand/api-client.ts";

/** A schema as an API server publishes it (OpenAPI v3). */
export type Published = Readonly<Record<string, unknown>>;

/** A kind that objects may be made of. */
export interface PublishedKind {
  /** `apps/v1 Deployment`. */
  readonly key: string;
  readonly resource: string;
  readonly scope: "Namespaced" | "Cluster";
  /** The name of its schema. */
  readonly definition: string;
}

export interface OpenApi {
  /** `v1.36.3`. */
  readonly server: string;
  readonly kinds: readonly PublishedKind[];
  readonly definitions: ReadonlyMap<string, Published>;
}

interface Resource {
  readonly name: string;
  readonly kind: string;
  readonly namespaced: boolean;
  readonly verbs: readonly string[];
}

interface Group {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

const marked = "x-kubernetes-group-version-kind";

/** What a user may write down and apply: it can be created and read again. Reviews and bindings are questions and acts. */
const isKept = ({ name, verbs }: Resource): boolean => !name.includes("/") && verbs.includes("create") && verbs.includes("get");

/** Everything that an API server says of the kinds that it serves: its discovery and its OpenAPI v3 documents. */
export const readOpenApi = async (api: ApiClient): Promise<OpenApi> => {
  const { gitVersion: server } = await api.call("GET", "/version");
  const { paths } = await api.call("GET", "/openapi/v3");
  const kinds: PublishedKind[] = [];
  const definitions = new Map<string, Published>();
  for (const path of Object.keys(paths).filter((name) => /^(api\/v1|apis\/[^/]+\/[^/]+)$/.test(name))) {
    const document = await api.call("GET", paths[path].serverRelativeURL);
    const schemas: Readonly<Record<string, Published>> = document.components?.schemas ?? {};
    for (const [name, schema] of Object.entries(schemas)) definitions.set(name, schema);
    const list = await api.call("GET", `/${path}`);
    const apiVersion = path.replace(/^apis?\//, "");
    const [version = "", group = ""] = apiVersion.split("/").reverse();
    for (const { name, kind, namespaced } of (list.resources as readonly Resource[]).filter(isKept)) {
      const definition = Object.keys(schemas).find((each) =>
        (schemas[each]?.[marked] as readonly Group[] | undefined)?.some(
          (one) => one.group === group && one.version === version && one.kind === kind,
        ),
      );
      if (definition === undefined) throw new Error(`${apiVersion} ${kind} has no schema in ${path}`);
      kinds.push({ key: `${apiVersion} ${kind}`, resource: name, scope: namespaced ? "Namespaced" : "Cluster", definition });
    }
  }
  return { server, kinds, definitions };
};
