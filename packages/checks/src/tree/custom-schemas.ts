import { groupOf, type KindSchema, type KubeObject } from "@ashlar/model";
import { definedKind } from "@ashlar/schemas";
import { perTree } from "./per-tree.ts";
import { at, record, text } from "./read.ts";
import type { Tree } from "./tree.ts";

/** A custom kind that a tree defines. */
export interface DefinedHere {
  /** As it is called in paths: `stores`. */
  readonly resource: string;
  readonly scope: string;
  /** The schemas of the versions that are served, by version: made when first asked for. */
  readonly schemas: () => ReadonlyMap<string, KindSchema>;
}

const schemasOf = (definition: KubeObject): ReadonlyMap<string, KindSchema> =>
  new Map(
    Object.entries(definedKind(definition as unknown as Readonly<Record<string, unknown>>).kind?.versions ?? {}).flatMap(
      ([name, version]) => (version.served === false ? [] : [[name, version.schema] as const]),
    ),
  );

const definitions = perTree(
  (tree: Tree): ReadonlyMap<string, DefinedHere> =>
    new Map(
      tree.ofKind("apiextensions.k8s.io", "CustomResourceDefinition").map(({ object }) => {
        const { group, scope, names } = at(object, "spec");
        const { kind, plural } = record(names);
        let schemas: ReadonlyMap<string, KindSchema> | undefined;
        return [
          `${text(group) ?? ""} ${text(kind) ?? ""}`,
          {
            resource: text(plural) ?? "",
            scope: text(scope) ?? "",
            schemas: () => {
              schemas ??= schemasOf(object);
              return schemas;
            },
          },
        ];
      }),
    ),
);

/** What a CRD of the tree says of the kind of an object. */
export const definedHere = (tree: Tree, { apiVersion, kind }: KubeObject): DefinedHere | undefined =>
  definitions(tree).get(`${groupOf(apiVersion)} ${kind}`);

/** The schema that a CRD of the tree has for an object, of its version. */
export const schemaHere = (tree: Tree, object: KubeObject): KindSchema | undefined =>
  definedHere(tree, object)
    ?.schemas()
    .get(object.apiVersion.slice(groupOf(object.apiVersion).length + 1));
