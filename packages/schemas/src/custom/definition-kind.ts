import type { CustomKind, KindSchema, KindVersion, Problem } from "@ashlar/model";
import type { Flaw } from "./flaw.ts";
import { isRecord } from "./keywords.ts";
import { kindSchemaOf } from "./kind-schema-of.ts";
import { structuralFlaws } from "./structural-flaws.ts";

/** What a CRD defines, with the schemas of its versions; or why it cannot be used. */
export interface DefinedKind {
  readonly kind?: CustomKind & Required<Pick<CustomKind, "versions">>;
  readonly problems: readonly Problem[];
}

const label = /^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/;
const subdomain = /^(?=.{1,253}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$/;

const isDefinition = (object: unknown): object is Readonly<Record<string, unknown>> =>
  isRecord(object) && object.kind === "CustomResourceDefinition" && String(object.apiVersion).startsWith("apiextensions.k8s.io/");

/** Whether an object is a CRD, of any version of that API. */
export const isCustomResourceDefinition = isDefinition;

const badNames = (group: unknown, kind: unknown, scope: unknown): readonly (Flaw | false)[] => [
  !(typeof group === "string" && subdomain.test(group)) && {
    pointer: "/spec/group",
    message: `the group cannot be ${JSON.stringify(group)}: it is a domain such as shop.example.com`,
  },
  !(typeof kind === "string" && label.test(kind.toLowerCase())) && {
    pointer: "/spec/names/kind",
    message: `the kind cannot be ${JSON.stringify(kind)}: it is one word of letters, digits and dashes`,
  },
  scope !== "Cluster" &&
    scope !== "Namespaced" && {
      pointer: "/spec/scope",
      message: `the scope cannot be ${JSON.stringify(scope)}: it is Namespaced or Cluster`,
    },
];

interface ReadVersion {
  readonly name: string;
  readonly version: KindVersion;
  readonly flaws: readonly Flaw[];
}

/**
 * With a status of its own, a kind's objects lose what a manifest says of it before they are held to the schema
 * (apiextensions-apiserver, customResourceStrategy.PrepareForCreate): nobody writes it, so its facts are left out.
 */
const withoutStatus = (schema: KindSchema): KindSchema =>
  schema.properties === undefined || !Object.hasOwn(schema.properties, "status")
    ? schema
    : { ...schema, properties: { ...schema.properties, status: { "x-kubernetes-preserve-unknown-fields": true } } };

const readVersion = (given: unknown, pointer: string): ReadVersion => {
  const { name, served, schema: holder, subresources, deprecated, deprecationWarning } = isRecord(given) ? given : {};
  if (typeof name !== "string" || !label.test(name))
    return {
      name: "",
      version: { served: false },
      flaws: [{ pointer: `${pointer}/name`, message: `a version cannot be called ${JSON.stringify(name)}` }],
    };
  if (served === false) return { name, version: { served: false }, flaws: [] };
  const at = `${pointer}/schema/openAPIV3Schema`;
  if (!isRecord(holder) || !isRecord(holder.openAPIV3Schema))
    return { name, version: { served: false }, flaws: [{ pointer: at, message: "there is no schema" }] };
  const { schema, flaws } = kindSchemaOf(holder.openAPIV3Schema, at);
  const warning = typeof deprecationWarning === "string" ? deprecationWarning : true;
  return {
    name,
    version: {
      schema: isRecord(subresources) && isRecord(subresources.status) ? withoutStatus(schema) : schema,
      ...(deprecated === true && { deprecated: warning }),
    },
    flaws: flaws.length > 0 ? flaws : structuralFlaws(schema, at),
  };
};

const oldVersion = (apiVersion: unknown): Problem => ({
  rule: "crd-version",
  message: `it is written for ${apiVersion}, which no API server has served since Kubernetes 1.22`,
  remedy: "Take the CRD from a newer release of its operator, or have an old API server convert it: kubectl get crd NAME -o yaml",
});

const openRoot: Flaw = {
  pointer: "/spec/preserveUnknownFields",
  message: "it keeps every unknown field, which apiextensions.k8s.io/v1 no longer lets a new CRD do",
};

/** A CRD that is wrong all over would say so a thousand times. */
const MOST = 10;

const toProblems = (flaws: readonly Flaw[]): readonly Problem[] => [
  ...flaws.slice(0, MOST).map(({ pointer, message }) => ({
    rule: "crd-refused",
    pointer,
    message,
    remedy: "The API server refuses such a CRD; mend it, or take it from a newer release of its operator",
  })),
  ...(flaws.length > MOST ? [{ rule: "crd-refused", message: `and ${flaws.length - MOST} more of that kind` }] : []),
];

/** Reads a CRD of any shape. Pure; linear in its size. */
export const definedKind = (definition: Readonly<Record<string, unknown>>): DefinedKind => {
  const { apiVersion, metadata, spec } = definition;
  const object = `CustomResourceDefinition ${isRecord(metadata) && typeof metadata.name === "string" ? metadata.name : "without a name"}`;
  const refused = (problems: readonly Problem[]): DefinedKind => ({ problems: problems.map((problem) => ({ ...problem, object })) });
  if (apiVersion !== "apiextensions.k8s.io/v1") return refused([oldVersion(apiVersion)]);
  const { group, names, scope, versions, preserveUnknownFields } = isRecord(spec) ? spec : {};
  const kind = isRecord(names) ? names.kind : undefined;
  const read = Array.isArray(versions) ? versions.map((each, i) => readVersion(each, `/spec/versions/${i}`)) : [];
  const repeated = read.find(({ name }, i) => read.findIndex((other) => other.name === name) < i);
  const flaws = [
    ...badNames(group, kind, scope),
    read.length === 0 && { pointer: "/spec/versions", message: "there is no version" },
    repeated !== undefined && { pointer: "/spec/versions", message: `version ${repeated.name} is there twice` },
    preserveUnknownFields === true && openRoot,
    ...read.flatMap((each) => each.flaws),
  ].filter((flaw): flaw is Flaw => flaw !== false);
  if (flaws.length > 0) return refused(toProblems(flaws));
  return {
    kind: {
      group: String(group),
      kind: String(kind),
      scope: scope === "Cluster" ? "Cluster" : "Namespaced",
      versions: Object.fromEntries(read.map(({ name, version }) => [name, version])),
    },
    problems: [],
  };
};
