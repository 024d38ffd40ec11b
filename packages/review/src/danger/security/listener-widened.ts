import { describeSelector, type Placed, record, records, selectorOf, text, type Value } from "@ashlar/checks/tree";
import type { FieldChange } from "../../diff/field-change.ts";
import { describeIdentity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";
import { coversSelector } from "./traffic/covers-selector.ts";

/** By name, as the server merges them (Gateway API 1.5). */
const listenersOf = ({ object }: Placed): ReadonlyMap<string, Value> =>
  new Map(records(record(object.spec).listeners).map((listener) => [text(listener.name) ?? "", listener]));

const namespacesOf = (listener: Value): Value => record(record(listener.allowedRoutes).namespaces);

const fromRank: Readonly<Record<string, number>> = { None: 0, Same: 1, Selector: 2, All: 3 };

/** Whose routes a listener newly takes. */
const newRoutes = (was: Value, is: Value): string | undefined => {
  const [before, after] = [namespacesOf(was), namespacesOf(is)];
  const [from, to] = [text(before.from) ?? "Same", text(after.from) ?? "Same"];
  const selector = selectorOf(after.selector);
  const whose =
    to === "All"
      ? "all namespaces"
      : to === "Selector"
        ? `namespaces with ${describeSelector(selector) || "any labels"}`
        : "its own namespace";
  if ((fromRank[to] ?? 3) > (fromRank[from] ?? 3)) return whose;
  return from === "Selector" && to === "Selector" && !coversSelector(selectorOf(before.selector), selector) ? whose : undefined;
};

const isPlain = ({ protocol }: Value): boolean => protocol === "HTTP" || protocol === "TCP" || protocol === "UDP";

const widened = (name: string, was: Value | undefined, is: Value): readonly string[] => {
  const port = `listener '${name}' on port ${is.port}`;
  if (was === undefined) return isPlain(is) ? [`${port} speaks ${is.protocol} without TLS and is new`] : [];
  const routes = newRoutes(was, is);
  const mode = text(record(is.tls).mode) ?? "Terminate";
  return [
    ...(isPlain(is) && !isPlain(was) ? [`${port} speaks ${is.protocol} instead of ${was.protocol}`] : []),
    ...(routes === undefined ? [] : [`${port} takes routes of ${routes}`]),
    ...(!isPlain(is) &&
    record(was.tls).frontendValidation !== undefined &&
    mode === "Terminate" &&
    record(is.tls).frontendValidation === undefined
      ? [`${port} no longer asks clients for a certificate`]
      : []),
  ];
};

const isOf = (names: ReadonlySet<string>, { path }: FieldChange): boolean =>
  path.some(({ name }, index) => path[index - 1]?.name === "listeners" && names.has(name));

export const listenerWidened: DangerRule = {
  name: "listener-widened",
  danger: "SECURITY",
  tells: "A listener of a Gateway opens without TLS, or takes routes of namespaces that it did not",
  kinds: ["gateway.networking.k8s.io Gateway", "gateway.networking.k8s.io ListenerSet"],
  find: ({ before, after, identity, fields }) => {
    if (before === undefined || after === undefined) return [];
    const had = listenersOf(before);
    const found = [...listenersOf(after)].flatMap(([name, is]) => widened(name, had.get(name), is).map((what) => [name, what] as const));
    if (found.length === 0) return [];
    const names = new Set(found.map(([name]) => name));
    return [
      {
        message: `${describeIdentity(identity)}: ${found.map(([, what]) => what).join("; ")}`,
        remedy: "keep TLS, and name in allowedRoutes the namespaces whose routes are meant",
        fields: fields.filter((field) => isOf(names, field)),
      },
    ];
  },
};
