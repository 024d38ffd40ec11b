import type { ApiFlows, Backup, Certificates, Dns, HttpFlows, NamedHosts, Network, ProxiedDns, RegionalDns, Secrets } from "@ashlar/model";
import type { Probe } from "../probe-app.ts";

const matchLabels = { "app.kubernetes.io/name": "probe" };
const record = { name: "probe", host: "records.example.com", type: "A", targets: ["192.0.2.7"] } as const;

/** The other capabilities; certificates for an app's own use are not asked: a gateway asks for those of its hosts. */
export const platformProbe: Readonly<Record<string, Probe>> = {
  secrets: { secret: ({ secret }: Secrets) => secret({ name: "probe", keys: { token: { entry: "probe" } } }) },
  dns: {
    record: ({ record: publish }: Dns) => publish(record),
    regionalRecord: ({ regionalRecord }: RegionalDns) =>
      regionalRecord({ ...record, name: "probe-regional", host: "regional.example.com", region: "scratch", answer: { share: 10 } }),
    proxiedRecord: ({ proxiedRecord }: ProxiedDns) =>
      proxiedRecord({ name: "probe-proxied", host: "proxied.example.com", type: "A", targets: ["192.0.2.8"] }),
  },
  backup: {
    backup: ({ backup }: Backup) => backup({ name: "probe", schedule: "0 3 * * *", keep: 30, restoreTest: "0 5 * * 0" }),
  },
  network: {
    closed: ({ closed }: Network) => closed(),
    flow: ({ flow }: Network) => flow({ name: "inside", matchLabels, from: [{ podSelector: { matchLabels } }], ports: [8080] }),
    apiFlow: ({ apiFlow }: ApiFlows) => apiFlow({ name: "api", matchLabels }),
    reach: ({ reach }: NamedHosts) => reach({ name: "payments", matchLabels, hosts: ["api.example.com"], ports: [443] }),
    httpFlow: ({ httpFlow }: HttpFlows) =>
      httpFlow({
        name: "reads",
        matchLabels,
        from: [{ podSelector: { matchLabels } }],
        port: 8080,
        allow: [{ method: "GET", path: "/items" }],
      }),
  },
  certificates: { certificate: (_: Certificates) => [] },
};
