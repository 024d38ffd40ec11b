import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { KubeObject } from "@ashlar/model";
import { parseAllDocuments } from "yaml";
import { type BaseObject, kindOf } from "./corpus/base-object.ts";

const written = fileURLToPath(new URL("base", import.meta.url));
const rendered = fileURLToPath(new URL("../../clusters", import.meta.url));

const manifests = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".yaml"))
    .sort();

const documents = (file: string): readonly KubeObject[] => parseAllDocuments(readFileSync(file, "utf8")).map((each) => each.toJS());

const always = "1.0";

/** `pods/pod-new@1.36.yaml` has fields that older servers do not know. */
const sinceOf = (name: string): string => name.match(/@(.*)\.yaml$/)?.[1] ?? always;

/** A namespace that the servers have; what the sample's objects live in, they have not. */
const settled = (object: KubeObject): KubeObject =>
  object.metadata.namespace === undefined ? object : { ...object, metadata: { ...object.metadata, namespace: "shop" } };

/**
 * The objects that mutants are made from: those of `base`, and the sample's own of the same kinds, each once however many clusters
 * have it.
 */
export const readBases = (): readonly BaseObject[] => {
  const own = manifests(written).flatMap((name) =>
    documents(join(written, name)).map((object, index) => ({
      id: `${name}#${index}`,
      area: name.slice(0, name.indexOf("/")),
      from: sinceOf(name),
      object,
    })),
  );
  const areas = new Map(own.map(({ object, area }) => [kindOf(object), area]));
  const seen = new Set<string>();
  // What lies in `bootstrap` are parts for kustomize.
  const applied = manifests(rendered).filter((name) => name.includes("/apps/"));
  const sample = applied.flatMap((name): readonly BaseObject[] => {
    const [object] = documents(join(rendered, name));
    const area = object && areas.get(kindOf(object));
    if (object === undefined || area === undefined) return [];
    const identity = [object.kind, object.metadata.namespace, object.metadata.name].join();
    if (seen.has(identity)) return [];
    seen.add(identity);
    return [{ id: `clusters/${name}`, area, from: always, object: settled(object) }];
  });
  return [...own, ...sample];
};
