import { at, type Placed, record, records, text, texts } from "@ashlar/checks/tree";
import { describeIdentity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";
import { formerOf } from "./former.ts";

/** Where kinds name the hosts that they take traffic for (Gateway API 1.5, Istio 1.30, Contour 1.33, Traefik 3.6). */
const hostsOf = ({ object }: Placed): readonly string[] => {
  const spec = record(object.spec);
  switch (object.kind) {
    case "Ingress":
      return records(spec.rules).map(({ host }) => text(host) ?? "*");
    case "Gateway":
      return object.apiVersion.startsWith("gateway.networking.k8s.io/")
        ? records(spec.listeners).map(({ hostname }) => text(hostname) ?? "*")
        : records(spec.servers).flatMap(({ hosts }) => texts(hosts));
    case "VirtualService":
      return texts(spec.hosts);
    case "HTTPProxy":
      return texts([at(spec, "virtualhost").fqdn]);
    default:
      return texts(spec.hostnames);
  }
};

const isWild = (host: string): boolean => host.includes("*");

/** Whether a wildcard takes all that another name takes. */
const covers = (wide: string, host: string): boolean =>
  wide === "*" || wide === host || (wide.startsWith("*.") && host.endsWith(wide.slice(1)));

export const wildcardHostAdded: DangerRule = {
  name: "wildcard-host-added",
  danger: "SECURITY",
  tells: "A route, listener or Ingress takes traffic for every host below a name, or for every host at all, where it did not",
  kinds: [
    ...["networking.k8s.io Ingress", "gateway.networking.k8s.io Gateway", "gateway.networking.k8s.io HTTPRoute"],
    ...["gateway.networking.k8s.io GRPCRoute", "gateway.networking.k8s.io TLSRoute", "networking.istio.io Gateway"],
    ...["networking.istio.io VirtualService", "projectcontour.io HTTPProxy"],
  ],
  of: ["created", "changed"],
  find: (change, context) => {
    const former = formerOf(change, context);
    const had = former === undefined ? [] : hostsOf(former);
    // A new one that says nothing of hosts takes what its listener or class does: that is its way.
    const all = change.after === undefined ? [] : hostsOf(change.after);
    const silent = former !== undefined && had.length > 0 && all.length === 0 ? ["*"] : [];
    const hosts = [...new Set([...all, ...silent])].filter(
      (host) => isWild(host) && (former !== undefined || host !== "*") && !had.some((wide) => covers(wide, host)),
    );
    if (hosts.length === 0) return [];
    return [
      {
        message: `${describeIdentity(change.identity)} takes traffic for ${hosts.map((host) => (host === "*" ? "every host" : `every host of ${host}`)).join(", ")}`,
        remedy: "name the hosts",
        fields: change.fields.filter(({ pattern, path }) => /host/i.test(pattern) || path.some(({ name }) => isWild(name))),
      },
    ];
  },
};
