import type { KubeObject, Problem } from "@ashlar/model";
import type { GatewayPlace } from "./gateway-place.ts";

/** What an environment says of a gateway that can ask clients who they are. */
export interface ClientCertificates {
  /**
   * Certificates of authorities, PEM, one after the other: whoever calls any host of this gateway over TLS must show a certificate of one of
   * them. Nobody is asked unless they are given. For some hosts alone, give those a gateway of their own.
   */
  readonly clientAuthorities?: string;
}

const NAME = "client-authorities";
const KEY = "ca.crt";

/** A Gateway's field for it (Gateway API v1.5.1, GatewayTLSConfig: frontend). */
export const frontendTls = (authorities: string | undefined) =>
  authorities === undefined
    ? {}
    : {
        tls: {
          frontend: {
            default: {
              validation: { caCertificateRefs: [{ group: "", kind: "ConfigMap", name: NAME }], mode: "AllowValidOnly" as const },
            },
          },
        },
      };

const isPem = (text: string): boolean => /^(-----BEGIN CERTIFICATE-----\n[A-Za-z0-9+/=\n]+-----END CERTIFICATE-----\n?)+$/.test(text);

/** The ConfigMap beside the Gateway that holds them; what is no certificate, a key above all, is refused. */
export const authoritiesObject = ({ brick }: GatewayPlace, authorities: string | undefined): readonly (KubeObject | Problem)[] => {
  if (authorities === undefined) return [];
  if (isPem(authorities)) return [{ apiVersion: "v1", kind: "ConfigMap", metadata: { name: NAME }, data: { [KEY]: authorities } }];
  return [
    {
      rule: "client-authorities",
      app: brick,
      message: "'clientAuthorities' is not one PEM certificate after the other",
      remedy: "Give certificates alone, each from its BEGIN CERTIFICATE to its END CERTIFICATE line",
    },
  ];
};
