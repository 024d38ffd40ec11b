import type { ObjectRule } from "../rule/object-rule.ts";

const annotation = "kubernetes.io/ingress.class";

export const ingressRules: ObjectRule = {
  name: "ingress-rules",
  family: "api",
  severity: "error",
  holds: "An Ingress has rules or a default backend, and one class",
  on: {
    "networking.v1.Ingress": ({ metadata, spec }, report) => {
      if (!spec?.defaultBackend && !(spec?.rules?.length > 0))
        report(["spec"], "there are neither 'rules' nor a 'defaultBackend'", "say where requests are to go");
      const said = metadata?.annotations?.[annotation];
      if (said !== undefined && spec?.ingressClassName !== undefined && said !== spec.ingressClassName)
        report(
          ["metadata", "annotations", annotation],
          `"${said}" is not the 'ingressClassName', ${spec.ingressClassName}`,
          "leave it out",
        );
    },
  },
};
