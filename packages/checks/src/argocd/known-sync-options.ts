import type { TreeRule } from "../rule/tree-rule.ts";
import { nearest } from "../schema/nearest.ts";
import { at, texts } from "../tree/read.ts";
import { annotatedOf, annotation, annotationPath, annotations, listOf } from "./annotations.ts";
import { applicationsOf } from "./applications.ts";

const flag = ["true", "false"];

/** The options of Argo CD 3.5 and their values, of an Application and of an object (docs/user-guide/sync-options.md). */
const ofBoth: Readonly<Record<string, readonly string[]>> = {
  ClientSideApplyMigration: flag,
  Delete: ["true", "false", "confirm"],
  Prune: ["true", "false", "confirm"],
  PruneLast: flag,
  Replace: flag,
  Force: flag,
  ServerSideApply: flag,
  SkipDryRunOnMissingResource: flag,
  Validate: flag,
};

const ofApplication: Readonly<Record<string, readonly string[]>> = {
  ...ofBoth,
  ApplyOutOfSyncOnly: flag,
  CreateNamespace: flag,
  FailOnSharedResource: flag,
  PrunePropagationPolicy: ["foreground", "background", "orphan"],
  RespectIgnoreDifferences: flag,
};

const ofComparison: Readonly<Record<string, readonly string[]>> = {
  IgnoreExtraneous: [],
  IncludeMutationWebhook: flag,
  ServerSideDiff: flag,
};

/** What is wrong with an option, and what to write. */
const fault = (option: string, known: Readonly<Record<string, readonly string[]>>): readonly [string, string] | undefined => {
  const [name = "", value] = option.split("=");
  if (!Object.hasOwn(known, name)) {
    const near = nearest(name, Object.keys(known));
    const all = Object.keys(known).join(", ");
    return [`'${name}' is no option that is read here`, near === undefined ? `one of ${all}` : `write '${near}'`];
  }
  const values = known[name] ?? [];
  if (values.length === 0 ? value === undefined : values.includes(value ?? "")) return undefined;
  return [
    `'${option}' has a value that Argo CD does not know`,
    values.length === 0 ? `write '${name}'` : `one of ${values.map((each) => `${name}=${each}`).join(", ")}`,
  ];
};

export const knownSyncOptions: TreeRule = {
  name: "known-sync-options",
  family: "argocd",
  severity: "error",
  holds: "Options for syncing and comparing are some that Argo CD knows: it passes over all others in silence",
  check: (tree, report) => {
    for (const placed of annotatedOf(tree)) {
      const isApplication = placed.object.kind === "Application";
      for (const [name, known] of [
        [annotations.syncOptions, ofBoth],
        [annotations.compareOptions, ofComparison],
      ] as const)
        for (const option of listOf(annotation(placed, name))) {
          const found = fault(option, known);
          if (found === undefined) continue;
          // What an Application says in an annotation is said of itself, as one object of its parent.
          const isMisplaced = isApplication && fault(option, ofApplication) === undefined;
          report(placed, annotationPath(name), found[0], isMisplaced ? "write it into `spec.syncPolicy.syncOptions`" : found[1]);
        }
    }
    for (const { placed, spec } of applicationsOf(tree))
      for (const [index, option] of texts(at(spec, "syncPolicy").syncOptions).entries()) {
        const found = fault(option, ofApplication);
        if (found !== undefined) report(placed, ["spec", "syncPolicy", "syncOptions", index], found[0], found[1]);
      }
  },
};
