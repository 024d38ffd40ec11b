import type { Placed } from "@ashlar/checks/tree";
import { type ReadDocument, readManifest, yamlLibrary } from "@ashlar/manifests";
import type { Problem } from "@ashlar/model";
import type { Whence } from "@ashlar/review";

/** Reads manifests, and remembers what else is known of them. */
export interface Reader extends Required<Whence> {
  readonly read: (path: string, text: Buffer) => readonly Placed[];
  readonly problems: readonly Problem[];
  /** The environment with whose values a manifest was made, as it says itself: `environments/prod.ts`. */
  readonly valuesOf: (path: string) => string | undefined;
}

const appOf = (path: string): string | undefined => {
  const [, , folder, app, ...rest] = path.split("/");
  return folder === "apps" && rest.length > 0 ? app : undefined;
};

const isKustomization = (path: string): boolean => /(^|\/)kustomization\.ya?ml$|(^|\/)Kustomization$/.test(path);

/** What only kustomize reads has no name, and is known by its folder: a change of it changes what Argo CD deploys. */
const kustomization = (path: string, text: Buffer): Placed => {
  const said: unknown = yamlLibrary().parse(text.toString("utf8"), { maxAliasCount: 100 });
  const name = path.split("/").slice(1, -1).join("/");
  const content = typeof said === "object" && said !== null ? said : {};
  return { object: { ...content, apiVersion: "kustomize.config.k8s.io/v1beta1", kind: "Kustomization", metadata: { name } }, path };
};

/** The first line of a rendered manifest names the modules that made it: `# Rendered by ashlar from apps/shop/app.ts with the values of …`. */
const madeBy = (text: Buffer): { readonly module?: string | undefined; readonly values?: string | undefined } => {
  const said = /^# Rendered by ashlar from (\S+)(?: with the values of (\S+))?/.exec(text.toString("utf8", 0, Math.min(text.length, 300)));
  return { module: said?.[1], values: said?.[2] };
};

export const manifestReader = (): Reader => {
  const known = new Map<Placed, { readonly document: ReadDocument; readonly text: Buffer }>();
  const problems: Problem[] = [];
  let byPath: ReadonlyMap<string, Buffer> | undefined;
  const texts = (): ReadonlyMap<string, Buffer> => new Map([...known].map(([{ path = "" }, { text }]) => [path, text]));
  return {
    problems,
    read: (path, text) => {
      if (isKustomization(path)) return [kustomization(path, text)];
      const app = appOf(path);
      const found = readManifest(text, path);
      problems.push(...found.problems);
      return found.documents.map((document) => {
        const placed: Placed = { object: document.object, path, ...(app !== undefined && { app }) };
        known.set(placed, { document, text });
        return placed;
      });
    },
    lineOf: (placed, pointer) => known.get(placed)?.document.lineOf(pointer),
    sourceOf: (placed) => {
      const text = known.get(placed)?.text;
      return text && madeBy(text).module;
    },
    valuesOf: (path) => {
      byPath ??= texts(); // when all is read
      const text = byPath.get(path);
      return text && madeBy(text).values;
    },
  };
};
