import type { ProxiedDns, SecretEntry, Secrets } from "@ashlar/model";
import type { DnsProvider } from "../dns-provider.ts";
import { ANNOTATION_PREFIX } from "../external-dns/annotation-prefix.ts";

export interface CloudflareValues {
  /** The entry of the secret store that holds an API token which may read zones and edit their records. Read when the pod starts. */
  readonly token: SecretEntry;
  /** The ids of the zones, where the token is for some zones only and may not list them. */
  readonly zoneIds?: readonly string[];
  /**
   * Whether requests for the names of gateways go through Cloudflare's network; no unless said otherwise. Challenges over HTTP then fail:
   * prove hosts by DNS.
   */
  readonly proxied?: boolean;
}

const FOLDER = "/etc/cloudflare";

const secretName = (instance: string): string => `${instance}-cloudflare`;

/**
 * Cloudflare, in any cloud. Sends requests for a name through its own network too. Cannot: private zones; regional answers, which its load
 * balancers give; SRV records, whose fields ExternalDNS does not fill (external-dns v0.21.0, provider/cloudflare).
 */
export const cloudflare = ({ token, zoneIds = [], proxied = false }: CloudflareValues): DnsProvider<ProxiedDns, { secrets: Secrets }> => ({
  name: "cloudflare",
  provider: "cloudflare",
  visibility: "public",
  recordTypes: ["A", "AAAA", "CNAME", "MX", "NS"],
  chartValues: (instance) => ({
    // From a file, for then a line break at its end does no harm.
    env: [{ name: "CF_API_TOKEN", value: `file:${FOLDER}/token` }],
    extraVolumes: [{ name: "cloudflare", secret: { secretName: secretName(instance) } }],
    extraVolumeMounts: [{ name: "cloudflare", mountPath: FOLDER, readOnly: true }],
    extraArgs: { "cloudflare-proxied": proxied, ...(zoneIds.length === 0 ? {} : { "zone-id-filter": [...zoneIds] }) },
  }),
  objects: (instance, { secrets }) => secrets.secret({ name: secretName(instance), keys: { token } }),
  more: (publish) => ({
    proxiedRecord: (record) => publish(record, { providerSpecific: [{ name: `${ANNOTATION_PREFIX}cloudflare-proxied`, value: "true" }] }),
  }),
});
