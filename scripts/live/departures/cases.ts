import { applicationText, configMap, customResource, definition, namespace } from "./manifests.ts";

/** Files by their path; null where one goes. */
type Files = Readonly<Record<string, string | null>>;

/** An Application and what leaves with it or from it. */
export interface Case {
  /** Its Application and its folder. */
  readonly name: string;
  readonly before: Files;
  /** What differs afterwards. */
  readonly after: Files;
}

const options = (value: string) => ({ "argocd.argoproj.io/sync-options": value });

/** What objects may say of their own removal. */
const sayings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  plain: {},
  "no-prune": options("Prune=false"),
  "no-delete": options("Delete=false"),
  neither: options("Prune=false,Delete=false"),
  "prune-true": options("Prune=true"),
  "delete-true": options("Delete=true"),
  "delete-asks": options("Delete=confirm"),
  keep: { "helm.sh/resource-policy": "keep" },
  hook: { "argocd.argoproj.io/hook": "PreSync" },
};

const folder = (name: string): string => `clusters/dev/departures/${name}`;
const manifestOf = (name: string): string => `clusters/dev/departures/argocd/application-${name}.yaml`;

const fileOf = (app: string, name: string): string => `${folder(app)}/${name}.yaml`;

const things = (app: string, names: readonly string[]): Files =>
  Object.fromEntries(names.map((name) => [fileOf(app, name), configMap(`${app}-${name}`, sayings[name] ?? {})]));

const without = (files: Files): Files => Object.fromEntries(Object.keys(files).map((path) => [path, null]));

/** The objects go, the Application and one other object stay. */
const leaving = (name: string, files: Files, spec: object = {}, after: Files = without(files)): Case => {
  const rest = { [fileOf(name, "rest")]: configMap(`${name}-rest`, {}) };
  return { name, before: { ...files, ...rest, [manifestOf(name)]: applicationText(name, folder(name), spec) }, after };
};

/** The Application goes, with its folder. */
const going = (name: string, files: Files, spec: object = {}): Case => {
  const before = { ...files, [manifestOf(name)]: applicationText(name, folder(name), spec) };
  return { name, before, after: without(before) };
};

const all = Object.keys(sayings);
const withoutAsking = all.filter((name) => name !== "delete-asks");
const custom = (app: string, kind: string, owner?: string): Files => ({
  [fileOf(app, "definition")]: definition(kind, owner),
  [fileOf(app, "resource")]: customResource(kind, `${app}-resource`),
});
const plain = ["plain"];

/** Each way by which an object may leave a tree, with what may save it. */
export const cases: readonly Case[] = [
  leaving("pruned", { ...things("pruned", all), ...custom("pruned", "Pruned") }),
  leaving("marked", custom("marked", "Marked", "marked")),
  leaving("asks-first", { [fileOf("asks-first", "asks")]: configMap("asks-first-asks", options("Prune=confirm")) }),
  leaving("saved-by-application", things("saved-by-application", ["plain", "prune-true"]), { syncOptions: ["Prune=false"] }),
  leaving("never-prunes", things("never-prunes", plain), { automated: {} }),
  leaving("by-hand", things("by-hand", plain), { automated: undefined }),
  leaving(
    "led-elsewhere",
    things("led-elsewhere", plain),
    {},
    {
      [manifestOf("led-elsewhere")]: applicationText("led-elsewhere", folder("led-elsewhere"), { server: "https://elsewhere.example.com" }),
    },
  ),
  leaving(
    "excluded",
    things("excluded", plain),
    {},
    {
      [manifestOf("excluded")]: applicationText("excluded", folder("excluded"), { directory: { exclude: "plain.yaml" } }),
    },
  ),
  leaving("swept", {
    [fileOf("swept", "namespace")]: namespace("departures-swept"),
    [fileOf("swept", "thing")]: configMap("swept-thing", options("Prune=false,Delete=false"), "departures-swept"),
  }),
  { ...leaving("emptied", things("emptied", plain)), after: without({ ...things("emptied", plain), [fileOf("emptied", "rest")]: "" }) },
  going("cascaded", { ...things("cascaded", withoutAsking), ...custom("cascaded", "Cascaded") }),
  going("marked-and-cascaded", custom("marked-and-cascaded", "Cascadable", "marked-and-cascaded")),
  going("in-the-background", things("in-the-background", plain), { finalizers: ["resources-finalizer.argocd.argoproj.io/background"] }),
  going("waits-for-one", things("waits-for-one", ["plain", "delete-asks"])),
  going("without-finalizer", things("without-finalizer", plain), { finalizers: [] }),
  going("spared-by-application", things("spared-by-application", ["plain", "delete-true"]), { syncOptions: ["Delete=false"] }),
  going("kept-application", things("kept-application", plain), {
    annotations: { ...options("Prune=false"), "argocd.argoproj.io/compare-options": "IgnoreExtraneous" },
  }),
];
