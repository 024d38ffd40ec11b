import type { Asked, Certificates, KubeObject, Output } from "@ashlar/model";
import { unknownAsks } from "../../asks/unknown-asks.ts";
import { isListenerAsk, listenerName } from "../gateway-api/listener.ts";
import type { Host, Listener } from "./emissary.kinds.ts";
import { NAME } from "./emissary-place.ts";

const API = "getambassador.io/v3alpha1";

/**
 * Whether a request came by TLS is told by a header that Envoy itself sets, whatever a client sends. Hosts of its own namespace alone:
 * an app opens none.
 */
const listener = (name: string, port: number, protocol: "HTTP" | "HTTPS"): KubeObject =>
  ({
    apiVersion: API,
    kind: "Listener",
    metadata: { name },
    spec: { port, protocol, securityModel: "XFP", hostBinding: { namespace: { from: "SELF" } } },
  }) satisfies Listener;

/**
 * A Host whose Secret is not there yet counts as none, and with none Emissary serves every Mapping over plain HTTP (v4.1.0, irhost.py,
 * HostFactory). This one is always there, and takes no request: nobody can have its name (RFC 2606).
 */
const placeholder: KubeObject = {
  apiVersion: API,
  kind: "Host",
  metadata: { name: "placeholder" },
  spec: { hostname: "placeholder.invalid", requestPolicy: { insecure: { action: "Reject" } } },
} satisfies Host;

export const emissaryEntrance = (): readonly KubeObject[] => [
  listener("http", 8080, "HTTP"),
  listener("https", 8443, "HTTPS"),
  placeholder,
];

/** Redirects plain requests for good (301). */
const host = (hostname: string, clientAuthorities: string | undefined): KubeObject =>
  ({
    apiVersion: API,
    kind: "Host",
    metadata: { name: listenerName(hostname) },
    spec: {
      hostname,
      tlsSecret: { name: listenerName(hostname) },
      tls: {
        alpn_protocols: "h2,http/1.1",
        min_tls_version: "v1.2",
        ...(clientAuthorities !== undefined && { ca_secret: clientAuthorities, cert_required: true }),
      },
      requestPolicy: { insecure: { action: "Redirect" } },
    },
  }) satisfies Host;

/** The hosts that somebody asked for, each once, sorted. */
export const askedHosts = (asks: readonly Asked[]): readonly string[] =>
  [...new Set(asks.filter(isListenerAsk).map(({ host }) => host))].sort();

/** For each host that somebody asked for, a Host and its certificate. */
export const hostsFor = (
  asks: readonly Asked[],
  { certificate }: Certificates,
  clientAuthorities: string | undefined,
): readonly Output[] => [
  ...unknownAsks(NAME, isListenerAsk, asks),
  ...askedHosts(asks).flatMap((hostname) => [
    host(hostname, clientAuthorities),
    ...certificate({ host: hostname, secret: listenerName(hostname) }),
  ]),
];
