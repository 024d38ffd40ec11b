import { namespaceOf, type Placed, record, records, type Tree, text, type Value } from "@ashlar/checks/tree";
import type { FieldChange } from "../../diff/field-change.ts";
import { describeIdentity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";
import { takenRoutes } from "./exposure/taken-routes.ts";

/** By name, as the server merges them (Gateway API 1.5). */
const listenersOf = ({ object }: Placed): ReadonlyMap<string, Value> =>
  new Map(records(record(object.spec).listeners).map((listener) => [text(listener.name) ?? "", listener]));

const isPlain = ({ protocol }: Value): boolean => protocol === "HTTP" || protocol === "TCP" || protocol === "UDP";

interface Widened {
  readonly what: string;
  readonly danger?: "CONFIG";
}

const widened = (tree: Tree, { object }: Placed, name: string, was: Value | undefined, is: Value): readonly Widened[] => {
  const port = `listener '${name}' on port ${is.port}`;
  if (was === undefined) return isPlain(is) ? [{ what: `${port} speaks ${is.protocol} without TLS and is new` }] : [];
  const routes = takenRoutes(tree, namespaceOf(object), { was, is });
  const mode = text(record(is.tls).mode) ?? "Terminate";
  return [
    ...(isPlain(is) && !isPlain(was) ? [{ what: `${port} speaks ${is.protocol} instead of ${was.protocol}` }] : []),
    ...(routes === undefined
      ? []
      : [{ what: `${port} newly takes routes of ${routes.whose}`, ...(routes.isOfGateways && { danger: "CONFIG" as const }) }]),
    ...(!isPlain(is) &&
    record(was.tls).frontendValidation !== undefined &&
    mode === "Terminate" &&
    record(is.tls).frontendValidation === undefined
      ? [{ what: `${port} no longer asks clients for a certificate` }]
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
  find: ({ before, after, identity, fields }, context) => {
    if (before === undefined || after === undefined) return [];
    const had = listenersOf(before);
    const found = [...listenersOf(after)].flatMap(([name, is]) =>
      widened(context.after, after, name, had.get(name), is).map((each) => ({ name, ...each })),
    );
    if (found.length === 0) return [];
    const names = new Set(found.map(({ name }) => name));
    return [
      {
        message: `${describeIdentity(identity)}: ${found.map(({ what }) => what).join("; ")}`,
        remedy: "keep TLS, and name in allowedRoutes the namespaces whose routes are meant",
        fields: fields.filter((field) => isOf(names, field)),
        ...(found.every(({ danger }) => danger !== undefined) && { danger: "CONFIG" }),
      },
    ];
  },
};
