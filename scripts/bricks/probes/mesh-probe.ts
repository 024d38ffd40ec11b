import type { Delivery, Mesh, MeshSplit } from "@ashlar/model";
import type { Probe } from "../probe-app.ts";

const matchLabels = { "app.kubernetes.io/name": "probe" };
const to = { service: "probe", port: 8080 };

export const meshProbe: Readonly<Record<string, Probe>> = {
  mesh: {
    join: ({ join }: Mesh) => join(),
    allow: ({ allow }: Mesh) => allow({ name: "probe", matchLabels, port: 8080, clients: [{ serviceAccount: "probe" }] }),
    requests: ({ requests }: Mesh) => [
      ...requests({ name: "probe-within", ...to, timeout: "5s" }),
      ...requests({ name: "probe-again", service: "probe-again", port: 8080, retries: 2 }),
    ],
    share: ({ share }: MeshSplit) => share({ name: "shadow", service: "probe-shadow", port: 8080, canary: "probe-canary", weight: 5 }),
  },
  delivery: {
    progressive: ({ progressive }: Delivery) =>
      progressive({
        name: "probe",
        replicas: 2,
        host: "next.example.com",
        service: "probe",
        canary: "probe-canary",
        port: 8080,
        steps: [
          { weight: 10, pause: "10m" },
          { weight: 50, pause: "by hand" },
        ],
      }),
  },
};
