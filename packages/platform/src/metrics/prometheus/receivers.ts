import type { SecretEntry } from "@ashlar/model";
import type { AlertmanagerConfig } from "./prometheus.kinds.ts";

/** Somebody who is told: one of these. What only the two ends may know lies in the secret store. */
export type Receiver =
  | { readonly slack: Slack }
  | { readonly pagerDuty: PagerDuty }
  | { readonly email: Email }
  | { readonly webhook: Webhook };

export interface Slack {
  /** `#storefront` */
  readonly channel: `#${string}`;
  /** The entry with the address of an incoming webhook. */
  readonly webhook: SecretEntry;
}

export interface PagerDuty {
  /** The entry with the integration key of a service (Events API v2). */
  readonly key: SecretEntry;
}

export interface Email {
  readonly to: string;
  readonly from: string;
  /** `smtp.example.com:587`; must offer STARTTLS. */
  readonly server: `${string}:${number}`;
  readonly user: string;
  readonly password: SecretEntry;
}

export interface Webhook {
  /** The entry with the address that alerts are posted to, whatever proves the sender included. */
  readonly address: SecretEntry;
}

type Configs = NonNullable<AlertmanagerConfig["spec"]["receivers"]>[number];

/** One line for each alert: what is so, and where it says what to do. */
const lines = "{{ range .Alerts }}{{ .Annotations.summary }}{{ with .Annotations.runbook_url }} ({{ . }}){{ end }}\n{{ end }}";
const heading = "{{ .Status | toUpper }} {{ .CommonLabels.alertname }} in {{ .CommonLabels.cluster }}";

/** The secret of a receiver. */
export const secretOf = (receiver: Receiver): SecretEntry => {
  if ("slack" in receiver) return receiver.slack.webhook;
  if ("pagerDuty" in receiver) return receiver.pagerDuty.key;
  if ("email" in receiver) return receiver.email.password;
  return receiver.webhook.address;
};

/** A receiver and where its secret is. */
export interface Reached {
  readonly receiver: Receiver;
  readonly secret: { readonly name: string; readonly key: string };
}

/** Without the ways that nobody is told by: an empty list is a difference to what the API server keeps. */
const used = <T extends Readonly<Record<string, readonly unknown[]>>>(ways: T): Partial<T> =>
  Object.fromEntries(Object.entries(ways).filter(([, configs]) => configs.length > 0)) as Partial<T>;

/** Receivers of one name as AlertmanagerConfig spells them: a list for each way of telling. */
export const receiverConfigs = (all: readonly Reached[]): Omit<Configs, "name"> =>
  used({
    slackConfigs: all.flatMap(({ receiver, secret }) =>
      "slack" in receiver ? [{ channel: receiver.slack.channel, apiURL: secret, sendResolved: true, title: heading, text: lines }] : [],
    ),
    pagerdutyConfigs: all.flatMap(({ receiver, secret }) =>
      "pagerDuty" in receiver
        ? [
            {
              routingKey: secret,
              sendResolved: true,
              severity: "{{ .CommonLabels.severity }}",
              description: `${heading}: {{ .CommonAnnotations.summary }}`,
            },
          ]
        : [],
    ),
    emailConfigs: all.flatMap(({ receiver, secret }) => {
      if (!("email" in receiver)) return [];
      const { to, from, server, user } = receiver.email;
      return [{ to, from, smarthost: server, authUsername: user, authPassword: secret, requireTLS: true, sendResolved: true }];
    }),
    webhookConfigs: all.flatMap(({ receiver, secret }) => ("webhook" in receiver ? [{ urlSecret: secret, sendResolved: true }] : [])),
  });
