import type { Secrets } from "@ashlar/model";
import { expect, test } from "vitest";
import { alertRoutes } from "./alert-routes.ts";

const asked: unknown[] = [];
const secrets: Secrets = {
  secret: (request) => {
    asked.push(request);
    return [];
  },
};

const slack = { slack: { channel: "#storefront", webhook: { entry: "slack" } } } as const;
const pager = { pagerDuty: { key: { entry: "pagers", field: "storefront" } } };
const mail = {
  email: { to: "a@example.com", from: "b@example.com", server: "smtp.example.com:587", user: "alerts", password: { entry: "smtp" } },
} as const;
const hook = { webhook: { address: { entry: "hook" } } };

const [config] = alertRoutes(
  {
    teams: { storefront: { critical: [pager, slack], warning: [slack, slack] }, ads: { critical: [mail], warning: [] } },
    otherwise: { critical: [hook], warning: [] },
    heartbeat: { address: { entry: "heartbeat" } },
  },
  secrets,
);
const is = (name: string, value: string) => [{ name, value, matchType: "=" }];
const critical = (receiver: string) => ({ receiver, matchers: is("severity", "critical"), repeatInterval: "1h" });

test("the heartbeat first, then each team by severity, then everybody else", () => {
  expect(config).toMatchObject({
    kind: "AlertmanagerConfig",
    spec: {
      route: {
        receiver: "otherwise-warning",
        groupBy: ["alertname", "cluster", "namespace"],
        routes: [
          { receiver: "heartbeat", matchers: is("alertname", "Heartbeat"), groupWait: "0s", groupInterval: "1m", repeatInterval: "50s" },
          { receiver: "team-ads-warning", matchers: is("team", "ads"), routes: [critical("team-ads-critical")] },
          { receiver: "team-storefront-warning", matchers: is("team", "storefront"), routes: [critical("team-storefront-critical")] },
          critical("otherwise-critical"),
        ],
      },
    },
  });
});

test("a critical alert keeps the warning about the same thing quiet", () => {
  expect(config).toMatchObject({
    spec: {
      inhibitRules: [
        {
          sourceMatch: is("severity", "critical"),
          targetMatch: is("severity", "warning"),
          equal: expect.arrayContaining(["alertname", "namespace", "persistentvolumeclaim"]),
        },
      ],
    },
  });
});

test("each receiver by its own ways, with its secret by name", () => {
  const key = (name: string) => ({ name: "alertmanager-receivers", key: name });
  expect(config).toMatchObject({
    spec: {
      receivers: [
        { name: "otherwise-warning" },
        { name: "otherwise-critical", webhookConfigs: [{ urlSecret: key("otherwise-critical.0"), sendResolved: true }] },
        { name: "heartbeat", webhookConfigs: [{ urlSecret: key("heartbeat.0") }] },
        { name: "team-ads-warning" },
        {
          name: "team-ads-critical",
          emailConfigs: [
            {
              to: "a@example.com",
              smarthost: "smtp.example.com:587",
              authUsername: "alerts",
              authPassword: key("team-ads-critical.0"),
              requireTLS: true,
            },
          ],
        },
        { name: "team-storefront-warning", slackConfigs: [{ channel: "#storefront" }, { apiURL: key("team-storefront-warning.1") }] },
        {
          name: "team-storefront-critical",
          pagerdutyConfigs: [{ routingKey: key("team-storefront-critical.0") }],
          slackConfigs: [{ channel: "#storefront", apiURL: key("team-storefront-critical.1") }],
        },
      ],
    },
  });
});

test("secrets come from the store, each entry where a receiver reads it", () => {
  expect(asked).toEqual([
    {
      name: "alertmanager-receivers",
      keys: {
        "otherwise-critical.0": { entry: "hook" },
        "heartbeat.0": { entry: "heartbeat" },
        "team-ads-critical.0": { entry: "smtp" },
        "team-storefront-warning.0": { entry: "slack" },
        "team-storefront-warning.1": { entry: "slack" },
        "team-storefront-critical.0": { entry: "pagers", field: "storefront" },
        "team-storefront-critical.1": { entry: "slack" },
      },
    },
  ]);
});

test("where nobody is to be told, no Secret is asked for", () => {
  asked.length = 0;
  const outputs = alertRoutes({ otherwise: { critical: [], warning: [] } }, secrets);
  expect([outputs.length, asked]).toEqual([1, []]);
  expect(outputs).toMatchObject([{ spec: { receivers: [{ name: "otherwise-warning" }, { name: "otherwise-critical" }] } }]);
});
