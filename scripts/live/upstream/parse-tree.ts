import YAML from "yaml";

/** What one YAML document of a tree says: an object, or a kustomization. */
export interface ParsedFile {
  readonly path: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** A mapping, as YAML and JSON readers give it; not a list and not null. */
export const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Every document of a tree that is a mapping, in the order of the paths.
 * @param tree path → text; only `.yaml`, `.yml` and `.json` are read
 * @throws if a text is not YAML
 */
export const parseTree = (tree: ReadonlyMap<string, string>): readonly ParsedFile[] =>
  [...tree]
    .filter(([path]) => /\.(ya?ml|json)$/.test(path))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, text]) =>
      YAML.parseAllDocuments(text).flatMap((document) => {
        if (document.errors[0]) throw new Error(`${path}: ${document.errors[0].message}`);
        const content: unknown = document.toJS();
        return isMapping(content) ? [{ path, content }] : [];
      }),
    );
