import type { Placed } from "@ashlar/checks/tree";
import { type ReadDocument, readManifest, yamlLibrary } from "@ashlar/manifests";
import type { Problem } from "@ashlar/model";
import type { Whence } from "@ashlar/review";

/** Reads manifests, and remembers what else is known of them. */
export interface Reader extends Required<Whence> {
  readonly read: (path: string, text: Buffer) => readonly Placed[];
  readonly problems: readonly Problem[];
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

/** The first line of a rendered manifest names the module that made it: `# Rendered by ashlar from apps/shop/app.ts with …`. */
const madeBy = (text: Buffer): string | undefined =>
  /^# Rendered by ashlar from (\S+)/.exec(text.toString("utf8", 0, Math.min(text.length, 300)))?.[1];

export const manifestReader = (): Reader => {
  const known = new Map<Placed, { readonly document: ReadDocument; readonly text: Buffer }>();
  const problems: Problem[] = [];
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
      return text && madeBy(text);
    },
  };
};
