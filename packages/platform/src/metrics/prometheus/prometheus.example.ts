import type { Example } from "../../example.ts";
import { prometheus } from "./prometheus.ts";

const slack = (channel: `#${string}`) => ({ slack: { channel, webhook: { entry: "slack-alerts" } } });
const alerts = {
  teams: {
    storefront: { critical: [{ pagerDuty: { key: { entry: "pagerduty-storefront" } } }], warning: [slack("#storefront")] },
  },
  otherwise: { critical: [{ pagerDuty: { key: { entry: "pagerduty-platform" } } }], warning: [slack("#platform")] },
  heartbeat: { address: { entry: "heartbeat" } },
};

export const examples = [
  { slot: "metrics", brick: prometheus({ alerts }) },
  {
    slot: "metrics",
    brick: prometheus({ alerts, verifyKubelets: true }),
    cloud: { provider: "eks", account: "123456789012", region: "eu-central-1" },
  },
] as const satisfies readonly Example[];
