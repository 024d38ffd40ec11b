import { at, type Placed, record, records, selectorOf, text } from "@ashlar/checks/tree";
import { coversSelector } from "../traffic/covers-selector.ts";
import { widerRules } from "./wider-rules.ts";

/** What a mesh newly lets through by one object; what is undefined on a side is not there. */
export type Widened = (before: Placed | undefined, after: Placed | undefined) => readonly string[];

const specOf = (placed: Placed | undefined) => record(placed?.object.spec);
const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Istio 1.30, security.istio.io/v1 AuthorizationPolicy: without rules it matches nothing, an empty rule matches everything. */
export const istioWidened: Widened = (before, after) => {
  if (before === undefined) return [];
  const [was, is] = [specOf(before), specOf(after)];
  const action = text(was.action) ?? "ALLOW";
  if (after === undefined) {
    if (action === "ALLOW") return ["leaves its pods to what else there is: where no other policy allows something, everything is"];
    return action === "AUDIT" ? [] : ["refuses nothing any more"];
  }
  const now = text(is.action) ?? "ALLOW";
  const [had, has] = [listed(was.rules), listed(is.rules)];
  if (action === "DENY") {
    if (now !== "DENY") return [`does ${now} instead of DENY`];
    return widerRules(has, had).length > 0 ? ["refuses less"] : [];
  }
  const isNarrower = !coversSelector(selectorOf(is.selector), selectorOf(was.selector));
  const wider = action === "ALLOW" && now === "ALLOW" ? widerRules(had, has).length : 0;
  return [
    ...(action !== now && now !== "DENY" ? [`does ${now} instead of ${action}`] : []),
    ...(wider > 0 ? [`allows more by ${wider === 1 ? "one rule" : `${wider} rules`}`] : []),
    ...(isNarrower ? ["selects fewer pods"] : []),
  ];
};

/** From the one that lets in nobody to the one that lets in anybody (Linkerd 2.19, policy.linkerd.io Server). */
const linkerdPolicies = ["deny", "cluster-authenticated", "all-authenticated", "cluster-unauthenticated", "all-unauthenticated", "audit"];

export const linkerdServerWidened: Widened = (before, after) => {
  if (before === undefined) return [];
  if (after === undefined) return ["leaves its port to what the namespace allows by default"];
  const [was, is] = [specOf(before), specOf(after)].map(({ accessPolicy }) => text(accessPolicy) ?? "deny");
  return linkerdPolicies.indexOf(is ?? "") > linkerdPolicies.indexOf(was ?? "") ? [`lets in by ${is} instead of ${was}`] : [];
};

export const linkerdAuthorizationWidened: Widened = (before, after) => {
  if (before === undefined || after === undefined) return [];
  const [was, is] = [records(specOf(before).requiredAuthenticationRefs), records(specOf(after).requiredAuthenticationRefs)];
  return widerRules(is, was).length > 0 ? ["asks for less to let somebody in"] : [];
};

/** Consul 1.22, consul.hashicorp.com/v1alpha1 ServiceIntentions. */
export const consulWidened: Widened = (before, after) => {
  const open = (placed: Placed | undefined): ReadonlySet<string> =>
    new Set(
      records(specOf(placed).sources).flatMap(({ name, namespace, action, permissions }) =>
        action === "allow" || records(permissions).some((each) => each.action === "allow")
          ? [`${namespace ?? ""}/${name} ${JSON.stringify(permissions ?? "")}`]
          : [],
      ),
    );
  const denied = (placed: Placed | undefined): readonly string[] =>
    records(specOf(placed).sources).flatMap(({ name, action }) => (action === "deny" ? [String(name)] : []));
  const had = open(before);
  const more = [...open(after)].filter((each) => !had.has(each)).map((each) => each.split(" ")[0]?.replace(/^\//, ""));
  const still = new Set(denied(after));
  const service = text(at(before?.object ?? after?.object, "spec", "destination").name) ?? "the service";
  return [
    ...(before !== undefined && more.length > 0 ? [`lets ${more.join(", ")} reach ${service}`] : []),
    ...(denied(before).some((name) => !still.has(name))
      ? [
          `no longer keeps ${denied(before)
            .filter((name) => !still.has(name))
            .join(", ")} from ${service}`,
        ]
      : []),
  ];
};
