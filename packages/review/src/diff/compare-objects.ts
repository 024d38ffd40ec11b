import { defaultOf } from "@ashlar/checks/server";
import { kindOf } from "@ashlar/checks/tree";
import { groupOf, type KubeObject } from "@ashlar/model";
import { type Kubernetes, kubernetes } from "@ashlar/schemas";
import { compareLists } from "./compare-lists.ts";
import type { FieldChange } from "./field-change.ts";
import { frozenFields, keptEmpty, storedAsWritten } from "./frozen-fields.ts";
import { HIDDEN, masked } from "./mask.ts";
import { isWithin, type Path, patternOf, type Step } from "./path.ts";
import { sameData, sameQuantity } from "./same-value.ts";
import { type Typed, typeOf, typeOfKind } from "./type-of.ts";

type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data => typeof value === "object" && value !== null && !Array.isArray(value);

/** Absent, for the server: null is, and in its own types what is empty and no pointer. */
const isNothing = (value: unknown): boolean => value === undefined || value === null;

/** Compares two values at a place; what lists need of it. */
export interface Comparing {
  readonly api: Kubernetes;
  readonly path: Step[];
  readonly report: (before: unknown, after: unknown, more?: Pick<FieldChange, "order" | "type">) => void;
  readonly compare: (before: unknown, after: unknown, type: Typed | undefined) => void;
  /** Whether the place is one where the server compares value by value, in any order they mean the same. */
  readonly isFrozen: () => boolean;
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
const isEmptyMap = (value: unknown): boolean => {
  if (!isData(value)) return false;
  for (const _ in value) return false;
  return true;
};

/** Structures of Kubernetes' own types that the server takes as if they were not there when nothing is in them. */
const emptyIsAbsent: ReadonlySet<string> = new Set([
  "core.v1.ResourceRequirements",
  "core.v1.SecurityContext",
  "core.v1.PodSecurityContext",
  "apps.v1.DeploymentStrategy",
  "apps.v1.StatefulSetUpdateStrategy",
  "apps.v1.DaemonSetUpdateStrategy",
  "core.v1.Affinity",
]);

/** Whose values nobody may see. */
const secretFields: ReadonlySet<string> = new Set(["data", "stringData"]);
const lastApplied = "kubectl.kubernetes.io/last-applied-configuration";

/**
 * What differs between an object and what becomes of it, as the API server would see it: amounts as amounts, lists by their keys, what it
 * fills in by itself as if it were written. Values of Secrets are compared and never told.
 * @param version minor version of Kubernetes, for the types: `1.36`
 */
export const compareObjects = (before: KubeObject, after: KubeObject, version: string): readonly FieldChange[] => {
  const found: FieldChange[] = [];
  const path: Step[] = [];
  const api = kubernetes(version);
  const root = typeOfKind(api, after.apiVersion, after.kind);
  const known = root.name !== undefined;
  const isSecret = after.kind === "Secret" && groupOf(after.apiVersion) === "";

  const isHidden = (): boolean =>
    isSecret && ((path[0] !== undefined && secretFields.has(path[0].name)) || path.some(({ name }) => name === lastApplied));

  const shown = (value: unknown): unknown => (value === undefined ? undefined : isHidden() ? hidden(value) : masked(value, nameAt(path)));

  const frozen = frozenFields[kindOf(after)];
  const isFrozen = (): boolean => {
    const pattern = frozen && patternOf(path);
    return pattern !== undefined && frozen?.some((each) => isWithin(pattern, each)) === true;
  };

  const report: Comparing["report"] = (was, is, more) => {
    const at: Path = [...path];
    found.push({ path: at, pattern: patternOf(at), before: shown(was), after: shown(is), ...more });
  };

  const isStored = (owner: string | undefined, key: string): boolean => storedAsWritten.has(`${owner}.${key}`) && isFrozen();

  const isAbsentWhenEmpty = ({ name }: Typed): boolean =>
    name !== undefined && emptyIsAbsent.has(name) && !(keptEmpty.has(name) && isFrozen());

  const compareFields = (was: Data, is: Data, type: Typed | undefined): void => {
    const { properties, additionalProperties } = type?.schema ?? {};
    const owner = type?.name;
    const isMap = properties === undefined && typeof additionalProperties === "object";
    const ofItem = isMap ? typeOf(api, additionalProperties) : undefined;
    const look = (key: string): void => {
      const [one, other] = [was[key], is[key]];
      if (one === other) return;
      const schema = properties?.[key];
      path.push({ kind: isMap ? "key" : "field", name: key });
      if (Array.isArray(one) || Array.isArray(other)) {
        if ((isNothing(one) || isEmptyList(one)) && (isNothing(other) || isEmptyList(other))) {
          // In a custom resource an empty list is stored as what it is.
          if (!known && isEmptyList(one) !== isEmptyList(other)) report(one ?? undefined, other ?? undefined);
          path.pop();
          return;
        }
        const filled = isNothing(one) || isNothing(other) ? defaultOf(owner, key, isNothing(one) ? was : is) : undefined;
        compareLists(comparing, one ?? filled, other ?? filled, owner, key, schema);
      } else {
        const fill = (value: unknown, of: Data): unknown =>
          isNothing(value) ? (isMap || isStored(owner, key) ? undefined : (defaultOf(owner, key, of) ?? schema?.default)) : value;
        compare(fill(one, was), fill(other, is), isMap ? ofItem : typeOf(api, schema));
      }
      path.pop();
    };
    for (const key in was) look(key);
    for (const key in is) if (!Object.hasOwn(was, key)) look(key);
  };

  const withoutEmpty = (value: unknown, type: Typed | undefined): unknown => {
    if (!known || type === undefined || !isEmptyMap(value)) return value;
    const isMap = type.schema.properties === undefined;
    return isMap || isAbsentWhenEmpty(type) ? undefined : value;
  };

  const compare: Comparing["compare"] = (was, is, type) => {
    if (was === is) return;
    const [one, other] = [withoutEmpty(was, type), withoutEmpty(is, type)];
    if (one === other || (isNothing(one) && isNothing(other))) return;
    if (isData(one) && isData(other)) return compareFields(one, other, type);
    if (Array.isArray(one) && Array.isArray(other)) return compareLists(comparing, one, other, undefined, "", undefined);
    // What is filled in when a structure is written at all: to add one that only says so changes nothing.
    if (known && type !== undefined && isAbsentWhenEmpty(type)) {
      const seen = found.length;
      compareFields(isData(one) ? one : {}, isData(other) ? other : {}, type);
      if (found.length === seen) return;
      found.length = seen;
    }
    if (type?.name === "resource.Quantity" ? sameQuantity(one, other) : sameData(one, other)) return;
    report(one ?? undefined, other ?? undefined, type?.name === undefined ? undefined : { type: type.name });
  };

  const comparing: Comparing = { api, path, report, compare, isFrozen };
  compareFields(before, after, root);
  return found;
};

/** By what a value is known to people: a variable's by the variable. */
const nameAt = (path: Path): string => {
  const [item, last] = path.slice(-2);
  return item?.kind === "item" && last?.name === "value" ? item.name : (path.at(-1)?.name ?? "");
};

/** The shape of a hidden value: the keys of a map may be seen. */
const hidden = (value: unknown): unknown => (isData(value) ? Object.fromEntries(Object.keys(value).map((key) => [key, HIDDEN])) : HIDDEN);
