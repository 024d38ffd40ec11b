import type { DnsRecord, KubeObject } from "@ashlar/model";
import type { RecordExtras, Visibility } from "../dns-provider.ts";
import type { DNSEndpoint } from "./external-dns.kinds.ts";

const LABEL = "ashlar.dev/dns";

/** By this a record for one of two instances that keep zones of the same name, a public and a private one, is not published by the other. */
export const labelFilter = (visibility: Visibility): string => `${LABEL}!=${visibility === "public" ? "private" : "public"}`;

/** Without the dot at its end, with which ExternalDNS skips the record (external-dns v0.21.0, source/crd.go). */
const withoutDot = (target: string): string => target.replace(/\.$/, "");

/** A record as ExternalDNS reads it. Times in seconds. */
export const dnsEndpoint = (
  visibility: Visibility,
  { name, host, type, targets, ttl }: DnsRecord,
  { setIdentifier, providerSpecific }: RecordExtras = {},
): KubeObject =>
  ({
    apiVersion: "externaldns.k8s.io/v1alpha1",
    kind: "DNSEndpoint",
    metadata: { name, labels: { [LABEL]: visibility } },
    spec: {
      endpoints: [
        {
          dnsName: host,
          recordType: type,
          targets: targets.map(withoutDot),
          ...(ttl === undefined ? {} : { recordTTL: ttl }),
          ...(setIdentifier === undefined ? {} : { setIdentifier }),
          ...(providerSpecific === undefined ? {} : { providerSpecific }),
        },
      ],
    },
  }) satisfies DNSEndpoint;
