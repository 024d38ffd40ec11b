import { describeObject } from "@ashlar/model";
import type { Value } from "../../rule/object-rule.ts";
import type { TreeRule } from "../../rule/tree-rule.ts";
import { at, record, records, text } from "../../tree/read.ts";
import type { Placed } from "../../tree/tree.ts";
import { attachmentsOf } from "./attachments.ts";

const pairs = (value: unknown): string =>
  records(value)
    .map(({ type = "Exact", name, value: is }) => `${String(name).toLowerCase()} ${type} ${is}`)
    .sort()
    .join(",");

const httpPath = ({ type = "PathPrefix", value = "/" }: Value): string =>
  type === "PathPrefix" ? `prefix ${String(value).replace(/(?<=.)\/+$/, "")}` : `${type} ${value}`;

/** All that a match asks for, in one text: two that ask for the same have the same. */
const httpMatch = ({ path, method = "", headers, queryParams }: Value): string =>
  [httpPath(record(path)), method, pairs(headers), pairs(queryParams)].join("|");

const grpcMatch = ({ method, headers }: Value): string => {
  const { type = "Exact", service = "", method: called = "" } = record(method);
  return [type, service, called, pairs(headers)].join("|");
};

const describeMatch = (kind: string, { path, method }: Value): string =>
  kind === "GRPCRoute"
    ? [text(record(method).service), text(record(method).method)].filter(Boolean).join("/") || "every call"
    : `${text(record(path).value) ?? "/"}${typeof method === "string" ? ` (${method})` : ""}`;

interface Claim {
  readonly key: string;
  readonly says: string;
  readonly path: readonly (string | number)[];
}

/** What a route asks for, whatever the host. */
const claimsOf = ({ object }: Placed): readonly Claim[] => {
  if (object.kind !== "HTTPRoute" && object.kind !== "GRPCRoute") return [{ key: "all", says: "everything", path: [] }];
  const keyOf = object.kind === "HTTPRoute" ? httpMatch : grpcMatch;
  return records(at(object, "spec").rules).flatMap(({ matches }, rule) => {
    const all = records(matches);
    const path = ["spec", "rules", rule];
    return all.length === 0
      ? [{ key: keyOf({}), says: describeMatch(object.kind, {}), path }]
      : all.map((match, index) => ({ key: keyOf(match), says: describeMatch(object.kind, match), path: [...path, "matches", index] }));
  });
};

export const sameRoute: TreeRule = {
  name: "same-route",
  family: "reference",
  severity: "error",
  holds: "Of the routes of one listener, no two claim the same host and path",
  check: (tree, report) => {
    const claimed = new Map<string, Placed>();
    for (const { route, gateway, attached } of attachmentsOf(tree)) {
      const claims = claimsOf(route);
      let told = false;
      for (const { listener, hostnames } of attached)
        for (const hostname of hostnames)
          for (const { key, says, path } of claims) {
            const at = `${describeObject(gateway.object)} ${listener} ${route.object.kind} ${hostname} ${key}`;
            const first = claimed.get(at);
            if (first === undefined) claimed.set(at, route);
            else if (first !== route && !told) {
              told = true;
              const where = [hostname, says].filter((each) => each !== "").join(" ");
              const message = `claims ${where} at listener '${listener}' of ${describeObject(gateway.object)}, as ${describeObject(first.object)} does`;
              report(route, path, message, "give one another host, path or header: the older one gets all of it");
            }
          }
    }
  },
};
