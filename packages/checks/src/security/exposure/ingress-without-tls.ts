import type { ObjectRule } from "../../rule/object-rule.ts";

export const ingressWithoutTls: ObjectRule = {
  name: "ingress-without-tls",
  family: "security",
  severity: "warning",
  default: "off",
  holds: "An Ingress has a certificate for each of its hosts",
  on: {
    "networking.v1.IngressSpec": ({ rules, tls }, report) => {
      if (rules === undefined) return;
      const covered = new Set((tls ?? []).flatMap(({ hosts }: { readonly hosts?: readonly string[] }) => hosts ?? ["*"]));
      for (const [index, { host }] of rules.entries()) {
        const wildcard = typeof host === "string" ? host.replace(/^[^.]+/, "*") : "";
        if (!(covered.has("*") || covered.has(host) || covered.has(wildcard)))
          report(["rules", index], `${host ?? "any host"} is served without TLS`, "name it in tls, with a Secret that a Certificate makes");
      }
    },
  },
};
