import type { KubeObject } from "./object.ts";

/** The item of a list that has these fields: `{ name: "server" }`. */
export type EditedItem = Readonly<Record<string, string | number | boolean>>;

/** A step into a value: a key, or an item. */
export type EditStep = string | EditedItem;

/** One change of one value: set it, put an item into a list, at its end or before another one, or take it away. */
export type ObjectEdit = { readonly at: readonly EditStep[] } & (
  | { readonly set: unknown }
  | { readonly add: unknown; readonly before?: EditedItem }
  | { readonly remove: true }
);

/** Which object is meant. */
export interface EditedObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  /** Only where the app makes objects of that name in several namespaces. */
  readonly namespace?: string;
}

type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data => typeof value === "object" && value !== null && !Array.isArray(value);

const describe = (at: readonly EditStep[]): string =>
  at.map((step) => (typeof step === "string" ? `.${step}` : `[${Object.values(step).join(", ")}]`)).join("");

class NoSuchValue extends Error {}

const withoutItem = (list: readonly unknown[], index: number): readonly unknown[] => list.filter((_, i) => i !== index);

const indexOf = (list: readonly unknown[], wanted: EditedItem): number => {
  const index = list.findIndex((item) => isData(item) && Object.entries(wanted).every(([key, value]) => item[key] === value));
  if (index < 0) throw new NoSuchValue();
  return index;
};

const atEnd = (value: unknown, edit: ObjectEdit): unknown => {
  if ("set" in edit) return edit.set;
  if (!("add" in edit) || (value !== undefined && !Array.isArray(value))) throw new NoSuchValue();
  const list: readonly unknown[] = value ?? [];
  return list.toSpliced(edit.before === undefined ? list.length : indexOf(list, edit.before), 0, edit.add);
};

const edited = (value: unknown, [step, ...more]: readonly EditStep[], edit: ObjectEdit): unknown => {
  if (step === undefined) return atEnd(value, edit);
  const removes = more.length === 0 && "remove" in edit;
  if (typeof step === "string") {
    if (!isData(value) && value !== undefined) throw new NoSuchValue();
    const { [step]: old, ...others } = value ?? {};
    if ("remove" in edit && old === undefined) throw new NoSuchValue();
    return removes ? others : { ...value, [step]: edited(old, more, edit) };
  }
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const index = indexOf(list, step);
  return removes ? withoutItem(list, index) : list.with(index, edited(list[index], more, edit));
};

const isKubeObject = (value: unknown): value is KubeObject => isData(value) && isData(value.metadata);

const change = (object: KubeObject, edit: ObjectEdit): KubeObject => {
  try {
    const changed = edited(object, edit.at, edit);
    if (isKubeObject(changed)) return changed;
    throw new NoSuchValue();
  } catch (error) {
    if (!(error instanceof NoSuchValue)) throw error;
    throw new Error(
      `${object.kind} ${object.metadata.name} has no ${describe(edit.at).slice(1)} to change: adjust it anew, or drop the change`,
    );
  }
};

/**
 * Changes values of one object, for `adjust`: what was edited by hand, as TypeScript. A change that finds no place to be made is an error, so
 * that nobody believes in one that does nothing.
 */
export const changeObject =
  ({ apiVersion, kind, name, namespace }: EditedObject, edits: readonly ObjectEdit[]) =>
  (objects: readonly KubeObject[]): readonly KubeObject[] =>
    objects.map((object) =>
      object.apiVersion === apiVersion &&
      object.kind === kind &&
      object.metadata?.name === name &&
      (namespace === undefined || object.metadata.namespace === namespace)
        ? edits.reduce(change, object)
        : object,
    );
