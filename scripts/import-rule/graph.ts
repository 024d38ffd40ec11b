/** What each package of the workspace may depend on, by the last part of its name; the blueprint of ARCHITECTURE.md as data. */
export const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  components: ["model"],
  platform: ["model"],
  schemas: ["model"],
  charts: ["model"],
  manifests: ["model"],
  checks: ["model", "schemas"],
  render: ["model", "schemas", "checks", "charts"],
  review: ["model", "schemas", "manifests", "checks"],
  cli: ["model", "schemas", "checks", "charts", "manifests", "render", "review"],
  apps: ["model", "components"],
  environments: ["model", "components", "platform", "charts"],
};

export const scope = "@ashlar/";

/** `model` for `@ashlar/model` and `@ashlar/model/x`; undefined for a package of somebody else. */
export const ownPackage = (specifier: string): string | undefined =>
  specifier.startsWith(scope) ? specifier.slice(scope.length).split("/")[0] : undefined;

/** For messages. */
export const listed = (names: readonly string[]): string => names.map((name) => scope + name).join(", ") || "no package of the workspace";

/** The dependencies on other packages of the workspace that the graph does not allow, as messages. */
export const judgeDependencies = (name: string, dependencies: readonly string[]): readonly string[] => {
  const may = allowed[name];
  if (may === undefined) return [`scripts/import-rule/graph.ts does not say what ${name} may depend on; add it there`];
  return dependencies.flatMap((dependency) => {
    const other = ownPackage(dependency);
    return other === undefined || may.includes(other) ? [] : [`${name} may not depend on ${dependency}; it may on ${listed(may)}`];
  });
};
