import type { App } from "@ashlar/model";
import { expect, test } from "vitest";
import { appOf, brickOf, completedWith, configMap } from "../testing/in-memory.ts";
import { goodNames } from "./good-names.ts";

const withApp = (more: Partial<App>) => goodNames(completedWith({ apps: [appOf("shop", () => [configMap("x")], more)] }));
const remedy = "use lower-case letters, digits and '-', at most 63";

test.each(["shop", "a", "0", "shop-2", "a--b", "x".repeat(63)])("%s names a cluster, an app, a namespace, a team", (name) => {
  const app = appOf(name, () => [configMap("x")], { team: name, alsoIn: [name] });
  expect(goodNames(completedWith({ name, apps: [app] }))).toEqual([]);
});

test.each(["", "Shop", "-shop", "shop-", "shop.web", "shop/web", "..", "shöp", "a b", "x\n", "x".repeat(64)])(
  "%j names none of them",
  (name) => {
    const app = appOf(name, () => [configMap("x")], { team: name, alsoIn: [name] });
    const messages = goodNames(completedWith({ name, apps: [app] })).map(({ message }) => message);
    const whats = ["a cluster", "an app", "a namespace", "a namespace", "a team"];
    expect(messages).toEqual(whats.map((what) => `'${name}' cannot name ${what}`));
  },
);

test("where, what and what to do", () => {
  expect(goodNames(completedWith({ name: "DEV" }))).toEqual([
    { rule: "good-name", cluster: "DEV", message: "'DEV' cannot name a cluster", remedy, file: "environments/dev.ts" },
  ]);
  expect(withApp({ namespace: "Shop" })).toEqual([
    { rule: "good-name", cluster: "dev", app: "shop", message: "'Shop' cannot name a namespace", remedy, file: "environments/dev.ts" },
  ]);
});

test("a name that is missing, where no compiler looked", () => {
  const nameless: Partial<Record<keyof App, undefined>> = { team: undefined };
  expect(withApp(nameless as Partial<App>)).toMatchObject([{ message: "'undefined' cannot name a team" }]);
});

test.each([
  [{ name: "namespaces" }, "'namespaces' is the name of an Application that every cluster has", "choose another name"],
  [{ name: "root" }, "'root' is the name of an Application that every cluster has", "choose another name"],
])("a name that the renderer gives: %j", (more, message, remedy) => {
  expect(withApp(more)).toMatchObject([{ message, remedy }]);
});

test("the gitops brick lives where Applications are put", () => {
  const gitops = (namespace: string) => ({ platform: { gitops: brickOf("gitops", () => [configMap("x")], { namespace }) } });
  expect(goodNames(completedWith(gitops("argocd")))).toEqual([]);
  expect(goodNames(completedWith(gitops("openshift-gitops")))).toMatchObject([
    {
      app: "gitops",
      message: "lives in namespace 'openshift-gitops', and Applications are put into 'argocd'",
      remedy: "let it live in 'argocd'",
    },
  ]);
});
