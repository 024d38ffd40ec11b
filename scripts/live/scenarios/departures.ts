import { setTimeout as pause } from "node:timers/promises";
import { treeOf } from "@ashlar/checks/tree";
import type { KubeObject } from "@ashlar/model";
import { departureOfObject, isDeletion } from "@ashlar/review/deletion";
import { expect, test } from "vitest";
import YAML from "yaml";
import { cases } from "../departures/cases.ts";
import { home, repository as placeholder, project, rootText } from "../departures/manifests.ts";
import { pathOf } from "../departures/path-of.ts";
import type { Changes } from "../stand/live-repository.ts";
import type { Stand } from "../stand/stand.ts";
import { waitUntil } from "../stand/wait-until.ts";

type Files = Readonly<Record<string, string>>;

const before: Files = Object.assign({}, ...cases.map((each) => each.before));
const changes: Changes = Object.assign({}, ...cases.map((each) => each.after));
const after: Files = Object.fromEntries(
  Object.entries({ ...before, ...changes }).flatMap(([path, text]) => (text === null ? [] : [[path, text]])),
);

const treeFrom = (files: Files) => {
  const texts = Object.entries({ ...files, "clusters/dev/bootstrap/root.yaml": rootText() });
  return treeOf({ kubernetes: "1.36", objects: texts.map(([path, text]) => ({ path, object: YAML.parse(text) as KubeObject })) });
};

/** What the review says of everything that was there; of what stays in the tree, nothing. */
const said = () => {
  const sides = { before: treeFrom(before), after: treeFrom(after) };
  return sides.before.objects.flatMap((placed) => {
    const departure = departureOfObject(placed, sides);
    return departure === undefined
      ? []
      : [{ object: placed.object, departure, name: `${placed.object.kind} ${placed.object.metadata.name}` }];
  });
};

const projects = "/apis/argoproj.io/v1alpha1/namespaces/argocd/appprojects";
const collection = "/apis/argoproj.io/v1alpha1/namespaces/argocd/applications";

const isWithin = (names: readonly string[], all: readonly string[]): boolean => names.every((name) => all.includes(name));

/** Seconds after which nothing more is expected to go. */
const longEnough = 20;

export const departures = (live: () => Stand): void => {
  const all = said();
  const names = (is: (each: (typeof all)[number]) => boolean): readonly string[] =>
    all
      .filter(is)
      .map(({ name }) => name)
      .sort();
  /** An Application that waits until somebody confirms is there and is going. */
  const gone = async (): Promise<readonly string[]> => {
    const found = await Promise.all(all.map(({ object }) => live().api.get(pathOf(object))));
    const isGone = found.map(
      (each) => each === undefined || (each.kind === "Application" && each.metadata.deletionTimestamp !== undefined),
    );
    return all.flatMap(({ name }, index) => (isGone[index] === true ? [name] : [])).sort();
  };
  const settled = async (goes: readonly string[]): Promise<readonly string[]> => {
    await waitUntil("all is gone that should go", async () => isWithin(goes, await gone())).catch(() => undefined);
    await pause(longEnough * 1000);
    return gone();
  };

  test("all that is to leave is there", async () => {
    const { api, repository } = live();
    const { repoURL } = YAML.parse(repository.read("clusters/dev/bootstrap/application.argoproj.io-dev-root.yaml")).spec.source;
    const led = (files: Files): Files =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace(placeholder, repoURL)]));
    await api.call("POST", "/api/v1/namespaces", { apiVersion: "v1", kind: "Namespace", metadata: { name: home } });
    await api.call("POST", projects, project);
    await repository.publish("what will leave", led(before));
    await api.call("POST", collection, YAML.parse(rootText().replace(placeholder, repoURL)));
    await waitUntil("the Application that nothing syncs by itself", () => api.get(`${collection}/by-hand`));
    await api.merge(`${collection}/by-hand`, { operation: { sync: {} } });
    await waitUntil("everything", async () => (await gone()).length === 0);
    await pause(5000); // Argo CD must have seen its own work
    await repository.publish("what is left", led(after));
    for (const { name } of [...cases, { name: "departures-root" }]) await live().applications.refresh(name);
  });

  test("what goes and what stays is what was said", async () => {
    const goes = names(({ departure }) => departure?.path === "pruned" || departure?.path === "cascaded");
    expect(goes.length).toBeGreaterThan(20);
    expect(await settled(goes)).toEqual(goes);
  });

  test("what waits goes when somebody confirms it, and nothing else", async () => {
    const goes = names(({ departure }) => departure !== undefined && isDeletion(departure));
    for (const name of ["asks-first", "waits-for-one"])
      await live().api.merge(`${collection}/${name}`, {
        metadata: { annotations: { "argocd.argoproj.io/deletion-approved": new Date().toISOString() } },
      });
    expect(await settled(goes)).toEqual(goes);
  });
};
