import { changesWithin } from "../../diff/field-change.ts";
import { describeIdentity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";
import { hostsWithoutTls } from "./exposure/tls-hosts.ts";
import { formerOf } from "./former.ts";

/** Switches of controllers that send those who come without TLS to where there is some. */
const redirects = [
  "nginx.ingress.kubernetes.io/ssl-redirect",
  "nginx.ingress.kubernetes.io/force-ssl-redirect",
  "kubernetes.io/ingress.allow-http",
];

export const hostWithoutTls: DangerRule = {
  name: "host-without-tls",
  danger: "SECURITY",
  tells: "An Ingress serves a host without TLS that it did not serve so before",
  kinds: ["networking.k8s.io Ingress"],
  of: ["created", "changed"],
  find: (change, context) => {
    const former = formerOf(change, context);
    const had = new Set(hostsWithoutTls(former));
    const hosts = hostsWithoutTls(change.after).filter((host) => !had.has(host));
    const off = redirects.filter((key) => {
      const open = key.endsWith("allow-http") ? "true" : "false";
      const [was, is] = [former, change.after].map((each) => each?.object.metadata.annotations?.[key]);
      return former !== undefined && is === open && was !== open && !(open === "true" && was === undefined);
    });
    if (hosts.length === 0 && off.length === 0) return [];
    const names = hosts.map((host) => (host === "*" ? "any host" : host)).join(", ");
    const told = [
      ...(hosts.length > 0 ? [`serves ${names} without TLS`] : []),
      ...(off.length > 0 ? ["no longer sends those who come without TLS to HTTPS"] : []),
    ];
    const fields = [
      ...(hosts.length > 0 ? [...changesWithin(change.fields, "spec.tls"), ...changesWithin(change.fields, "spec.rules")] : []),
      ...change.fields.filter(({ path }) => off.includes(path.at(-1)?.name ?? "")),
    ];
    return [
      {
        message: `${describeIdentity(change.identity)} ${told.join(", and ")}`,
        remedy: "name the host in tls, with a Secret that a Certificate makes",
        fields: fields.filter(({ pattern }) => !/^spec\.rules\[\]\.http/.test(pattern)),
      },
    ];
  },
};
