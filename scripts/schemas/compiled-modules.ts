import { correct, kubernetes, kubernetesVersions, type Schema, scalars, strictSchema, variantsOf } from "@ashlar/schemas";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { type Statement, topLevel } from "./top-level.ts";

/** A definition as it is from one version on. */
interface Variant {
  readonly name: string;
  readonly from: string;
  readonly schema: Schema;
}

const idOf = (name: string, from: string): string => `${name}@${from}`;

/** The module that holds a definition: its API group and version. */
const moduleOf = (id: string): string => id.slice(0, id.lastIndexOf(".", id.indexOf("@")));

const allVariants = (): readonly Variant[] => {
  const names = new Set(
    kubernetesVersions().flatMap((version) => {
      const api = kubernetes(version);
      const left = [...api.kinds.values()].map(({ definition }) => definition);
      const reached = new Set<string>();
      const follow = (schema: Schema): void => {
        if (schema.$ref !== undefined) left.push(schema.$ref);
        for (const each of [schema.items, schema.additionalProperties, ...Object.values(schema.properties ?? {})])
          if (typeof each === "object") follow(each);
      };
      for (let name = left.pop(); name !== undefined; name = left.pop()) {
        const schema = api.definition(name);
        if (schema === undefined || reached.has(name) || name in scalars) continue;
        reached.add(name);
        follow(schema);
      }
      return [...reached];
    }),
  );
  return [...names].sort().flatMap((name) =>
    variantsOf(name).flatMap((from) => {
      const schema = kubernetes(from).definition(name);
      return schema === undefined ? [] : [{ name, from, schema: correct(name, schema) }];
    }),
  );
};

/** The `$id` of what a definition means in a version. */
const referenceIn =
  (variants: ReadonlyMap<string, readonly string[]>, version: string) =>
  (name: string): string => {
    const from = variants.get(name)?.findLast((each) => Number(each.slice(2)) <= Number(version.slice(2)));
    if (from === undefined) throw new Error(`${name} is not there in ${version}`);
    return idOf(name, from);
  };

const identifier = (id: string): string => id.replace(/\W/g, "_");

/** A definition that leads back to itself is called through an object that ajv makes for it; calling it by its name does as well. */
const withoutWrappers = (code: string): string => {
  const names = new Map(
    Array.from(code.matchAll(/const (wrapper\d+) = \{validate: (validate\d+)\};/g), ([, wrapper, name]) => [wrapper, name]),
  );
  return code.replaceAll(/\b(wrapper\d+)\.validate\b/g, (whole, wrapper: string) => names.get(wrapper) ?? whole);
};

/** Every validator as ajv writes it, in one module. */
const compile = (variants: readonly Variant[]): string => {
  const byName = new Map([...Map.groupBy(variants, ({ name }) => name)].map(([name, each]) => [name, each.map(({ from }) => from)]));
  const ajv = new Ajv({
    strict: true,
    strictRequired: false, // the server's lists name fields that it does not publish
    allowUnionTypes: true,
    allErrors: true,
    messages: false,
    inlineRefs: false, // a definition is compiled once, whoever uses it
    validateFormats: false,
    code: { source: true, lines: false },
  });
  for (const { name, from, schema } of variants)
    ajv.addSchema({ $id: idOf(name, from), ...strictSchema(schema, referenceIn(byName, from)) });
  const ids = variants.map(({ name, from }) => idOf(name, from));
  return withoutWrappers(standalone.default(ajv, Object.fromEntries(ids.map((id) => [identifier(id), id]))));
};

const idIn = ({ text }: Statement): string | undefined => text.match(/sourceURL="([^"]+)"/)?.[1];

/** A module's text: what it takes from others, what it shares with nobody, its validators. */
const moduleText = (own: readonly Statement[], all: ReadonlyMap<string, Statement>): string => {
  const shared = new Set<string>();
  const taken = new Map<string, string>();
  const take = ({ uses }: Statement): void => {
    for (const name of uses) {
      const used = all.get(name);
      if (used === undefined || own.includes(used) || shared.has(name)) continue;
      const id = idIn(used);
      if (id !== undefined) taken.set(name, id);
      else {
        shared.add(name);
        take(used); // a schema that contains itself is called through a constant
      }
    }
  };
  own.forEach(take);
  const names = new Map(
    [...all.values()].flatMap((each) => (each.name.startsWith("validate") ? [[each.name, identifier(idIn(each) ?? "")]] : [])),
  );
  const readable = (text: string): string => text.replaceAll(/\bvalidate\d+\b/g, (name) => names.get(name) ?? name);
  const modules = Map.groupBy([...taken.values()].sort(), moduleOf);
  return [
    '"use strict";',
    ...[...modules].map(([module, ids]) => `const { ${ids.map(identifier).join(", ")} } = require("./${module}.cjs");`),
    ...[...shared].sort().map((name) => readable(all.get(name)?.text ?? "")),
    ...own.map(({ text }) => readable(text)),
    ...own.map((each) => `exports.${identifier(idIn(each) ?? "")} = ${identifier(idIn(each) ?? "")};`),
    "",
  ].join("\n");
};

/** What is compiled ahead of time, as file name and text: a module for each group and version, and which variants there are. */
export const compiledModules = (): ReadonlyMap<string, string> => {
  const variants = allVariants();
  const statements = new Map(topLevel(compile(variants)).map((each) => [each.name, each]));
  const validators = [...statements.values()].filter(({ name }) => name.startsWith("validate"));
  const modules = Map.groupBy(validators, (each) => moduleOf(idIn(each) ?? ""));
  const index = Object.fromEntries(
    [...Map.groupBy(variants, ({ name }) => name)].map(([name, each]) => [name, each.map(({ from }) => from)]),
  );
  const lines = Object.entries(index).map(([name, from]) => `  ${JSON.stringify(name)}: ${JSON.stringify(from)}`);
  return new Map([
    ["index.json", `{\n${lines.join(",\n")}\n}\n`],
    ...[...modules].sort(([a], [b]) => (a < b ? -1 : 1)).map(([module, own]) => [`${module}.cjs`, moduleText(own, statements)] as const),
  ]);
};
