import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { allowed, listed, ownPackage, scope } from "./graph.ts";
import type { Import } from "./imports-of.ts";
import type { Member } from "./workspace.ts";

/** Tests, and what only tests import. */
const isTest = (path: string): boolean => /\.test(-d)?\.m?[tj]s$|\/testing\//.test(path);

/** The folder that a module's relative imports may not leave: its package, its app, the environments, the scripts. */
const homeOf = (path: string): string => {
  const [first = "", second = ""] = path.split("/");
  return first === "packages" || first === "apps" ? `${first}/${second}` : first;
};

/** The member of the workspace whose package.json speaks for a module: an app's is apps/package.json, a script's the root's. */
const memberFolder = (path: string): string => {
  const [first = "", second = ""] = path.split("/");
  if (first === "packages") return `${first}/${second}`;
  return first === "scripts" ? "" : first;
};

const readsDisk = /^(packages\/cli|packages\/render\/src\/(write|load)|scripts)\//;

/** `kubernetes-models/apps/v1/Deployment`, `@kubernetes-models/argo-cd/argoproj.io/v1alpha1/Application`. */
const models = /^(kubernetes-models|@kubernetes-models\/[^/]+)(\/.*)?$/;
const perKind = /^(\/[^/]+)?\/v\d+((alpha|beta)\d+)?\/[A-Z]\w*$/;

const judgeRelative = (path: string, specifier: string): string | undefined => {
  const target = posix.join(posix.dirname(path), specifier);
  const home = homeOf(path);
  if (target.startsWith(`${home}/`)) return undefined;
  if (home === "environments" && /^apps\/[^/]+\/./.test(target)) return undefined;
  if (home.startsWith("apps/") && target.startsWith("apps/kinds/")) return undefined; // no app: facts of custom kinds
  if (isTest(path) && home.startsWith("apps/") && target.startsWith("apps/testing/")) return undefined;
  if (path.startsWith("scripts/bench/")) return undefined; // it measures what packages keep to themselves
  if (target.startsWith("packages/"))
    return `reaches into ${homeOf(target)} by path; import what it exports, as ${scope}${target.split("/")[1]}`;
  if (home.startsWith("apps/") && target.startsWith("apps/")) return `is another app's; what two apps share belongs in ${scope}components`;
  return `leaves ${home}/; ${home.startsWith("packages/") ? "a package names no app and no environment" : "pass what it needs as a value"}`;
};

const judgeModels = (rest: string, typeOnly: boolean): string | undefined => {
  if (!typeOnly) return "loads a class at run time; write `import type`";
  return perKind.test(rest) ? undefined : "is not one kind; import `<package>/<group>/<version>/<Kind>`, or the compiler reads them all";
};

const judgeOwn = (specifier: string, name: string, user: string, workspace: ReadonlyMap<string, Member>): string | undefined => {
  const may = allowed[user];
  if (may !== undefined && name !== user && !may.includes(name)) return `is not below ${user}; it may use ${listed(may)}`;
  const subpath = `.${specifier.slice(scope.length + name.length)}`;
  const exports = workspace.get(`packages/${name}`)?.exports ?? [];
  return exports.includes(subpath) ? undefined : `is not exported by ${scope}${name}, which exports ${exports.join(", ") || "nothing"}`;
};

/** What is wrong with an import, and what to do; undefined if it is allowed. Pure. */
export const judgeImport = (path: string, { specifier, typeOnly }: Import, workspace: ReadonlyMap<string, Member>): string | undefined => {
  if (specifier.startsWith(".")) return judgeRelative(path, specifier);
  if (specifier.startsWith("/") || specifier.startsWith("file:")) return "is an absolute path, which is this machine's";
  const test = isTest(path);
  if (isBuiltin(specifier)) {
    if (!/^(node:)?fs(\/|$)/.test(specifier) || test || readsDisk.test(path)) return undefined;
    return "touches the disk; only render's write/ and load/, the command line and scripts do: take the text as a value";
  }
  const folder = memberFolder(path);
  const user = folder.split("/").at(-1) ?? "";
  const parts = specifier.split("/");
  const name = parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
  const own = ownPackage(specifier);
  const problem = own === undefined || test ? undefined : judgeOwn(specifier, own, user, workspace);
  if (problem !== undefined) return problem;
  const [, , rest] = models.exec(specifier) ?? [];
  if (models.test(specifier) && !test && folder !== "") {
    const flaw = judgeModels(rest ?? "", typeOnly);
    if (flaw !== undefined) return flaw;
  }
  const declares = (member: string): boolean => workspace.get(member)?.dependencies.includes(name) === true;
  if (declares(folder) || own === user || (test && declares(""))) return undefined;
  return `is not a dependency in ${posix.join(folder, "package.json")}; declare it there, in its exact version`;
};
