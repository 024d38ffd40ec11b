import type { TreeRule } from "../rule/tree-rule.ts";
import type { Placed } from "../tree/tree.ts";
import { annotation, annotations, listOf } from "./annotations.ts";
import { deploymentsOf } from "./deployed-by.ts";

/** All annotations of an object together, in bytes (Kubernetes 1.36, apimachinery, TotalAnnotationSizeLimitB). */
const limit = 262_144;

/** From here on there is little room left for what else stands in annotations. */
const large = 200_000;

const option = (placed: Placed, name: string): boolean =>
  placed.object.metadata.annotations !== undefined && listOf(annotation(placed, annotations.syncOptions)).includes(name);

const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value) ?? "");

export const largeObject: TreeRule = {
  name: "large-object",
  family: "argocd",
  severity: "error",
  holds: "An object of over 200 kB is applied by the server: client-side apply writes it into one annotation, which holds 262,144 bytes",
  check: (tree, report) => {
    for (const { applications, objects } of deploymentsOf(tree)) {
      const client = applications.find(({ options }) => !options.has("ServerSideApply=true"));
      for (const placed of objects) {
        const by = client ?? (option(placed, "ServerSideApply=false") ? applications[0] : undefined);
        if (by === undefined || option(placed, "ServerSideApply=true") || option(placed, "Replace=true")) continue;
        const size = bytes(placed.object);
        if (size < large) continue;
        const message = `has ${size} bytes, and Application '${by.name}' does not apply it on the server`;
        report(placed, [], message, "add `ServerSideApply=true` to its syncOptions", size > limit ? undefined : "warning");
      }
    }
  },
};
