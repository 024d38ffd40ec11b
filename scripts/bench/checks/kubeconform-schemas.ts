import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Kubernetes, kubernetes, type StrictSchema, strictSchema } from "@ashlar/schemas";

const referencesIn = (schema: unknown): readonly string[] => {
  if (typeof schema !== "object" || schema === null) return [];
  const own = "$ref" in schema && typeof schema.$ref === "string" ? [schema.$ref] : [];
  return [...own, ...Object.values(schema).flatMap(referencesIn)];
};

/** A definition with all that it leads to, by name. */
const withAll = (definition: string, api: Kubernetes): Readonly<Record<string, StrictSchema>> => {
  const found: Record<string, StrictSchema> = {};
  const left = [definition];
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    const schema = api.definition(name);
    if (schema === undefined || found[name] !== undefined) continue;
    found[name] = strictSchema(schema, (other) => other);
    left.push(...referencesIn(found[name]));
  }
  return found;
};

/** In a file of its own, references lead into it; and Go's regular expressions look neither ahead nor behind. */
const standalone = (key: string, value: unknown): unknown => {
  if (key === "$ref" && typeof value === "string" && !value.startsWith("#")) return `#/definitions/${value}`;
  return key === "pattern" && typeof value === "string" && value.includes("(?") ? undefined : value;
};

/** Writes the schemas of a version as kubeconform reads them: a file a kind, called as its {{.ResourceKind}}{{.KindSuffix}} says. */
export const writeKubeconformSchemas = (folder: string, version: string): void => {
  const api = kubernetes(version);
  mkdirSync(folder, { recursive: true });
  for (const [key, { definition }] of api.kinds) {
    const [apiVersion = "", kind = ""] = key.split(" ");
    const [group = "", minor] = apiVersion.includes("/") ? apiVersion.split("/") : ["", apiVersion];
    const suffix = group === "" ? `-${minor}` : `-${group.split(".")[0]}-${minor}`;
    const schema = { $ref: `#/definitions/${definition}`, definitions: withAll(definition, api) };
    writeFileSync(join(folder, `${kind.toLowerCase()}${suffix}.json`), JSON.stringify(schema, standalone));
  }
};
