import type { KubeObject, Output, SecretEntry, Secrets } from "@ashlar/model";
import type { AlertmanagerConfig } from "./prometheus.kinds.ts";
import { takenLabels } from "./prometheus-place.ts";
import { type Receiver, receiverConfigs, secretOf, type Webhook } from "./receivers.ts";

/** Who is told of what. A list may name several; an empty one drops its alerts. */
export interface Told {
  /** Wakes somebody: told again each hour. */
  readonly critical: readonly Receiver[];
  /** Waits for the morning: told again after half a day. */
  readonly warning: readonly Receiver[];
}

export interface AlertRouting {
  /** By team, as apps name their own. */
  readonly teams?: Readonly<Record<string, Told>>;
  /** Alerts of nobody's namespace, and of teams that are not named. */
  readonly otherwise: Told;
  /**
   * Posted to each minute as long as alerts can get through: a service outside of the cluster that tells somebody once it hears nothing.
   * Without it a broken Prometheus is a silent one.
   */
  readonly heartbeat?: Webhook;
}

const NAME = "routes";
const SECRET = "alertmanager-receivers";
export const HEARTBEAT = "Heartbeat";

type Receivers = readonly (readonly [name: string, receivers: readonly Receiver[]])[];
type Matcher = { readonly name: string; readonly value: string; readonly matchType: "=" };

/** A route below the first: the CRD leaves these untyped (prometheus-operator v0.93.0, Route.routes). */
interface SubRoute {
  readonly receiver: string;
  readonly matchers: readonly Matcher[];
  readonly groupWait?: string;
  readonly groupInterval?: string;
  readonly repeatInterval?: string;
  readonly routes?: readonly SubRoute[];
}

const is = (name: string, value: string): Matcher => ({ name, value, matchType: "=" });
const critical = (whom: string): SubRoute => ({
  receiver: `${whom}-critical`,
  matchers: [is("severity", "critical")],
  repeatInterval: "1h",
});

/** The labels by which two alerts are about one thing; one that neither has is the same in both. */
const sameThing = ["alertname", "cluster", "namespace", "deployment", "pod", "persistentvolumeclaim", "node", "instance"];

const routes = (teams: readonly string[], heartbeat: boolean): readonly SubRoute[] => [
  ...(heartbeat
    ? [{ receiver: "heartbeat", matchers: [is("alertname", HEARTBEAT)], groupWait: "0s", groupInterval: "1m", repeatInterval: "50s" }]
    : []),
  ...teams.map((team) => ({ receiver: `team-${team}-warning`, matchers: [is("team", team)], routes: [critical(`team-${team}`)] })),
  critical("otherwise"),
];

const namedReceivers = ({ teams = {}, otherwise, heartbeat }: AlertRouting): Receivers => [
  ["otherwise-warning", otherwise.warning],
  ["otherwise-critical", otherwise.critical],
  ...(heartbeat === undefined ? [] : [["heartbeat", [{ webhook: heartbeat }]] as const]),
  ...sortedTeams(teams).flatMap((team) =>
    (["warning", "critical"] as const).map((severity) => [`team-${team}-${severity}`, teams[team]?.[severity] ?? []] as const),
  ),
];

const sortedTeams = (teams: NonNullable<AlertRouting["teams"]>): readonly string[] => Object.keys(teams).sort();

const keyOf = (receiver: string, index: number): string => `${receiver}.${index}`;

const reached = (name: string, receivers: readonly Receiver[]) =>
  receivers.map((receiver, index) => ({ receiver, secret: { name: SECRET, key: keyOf(name, index) } }));

const config = (routing: AlertRouting): KubeObject =>
  ({
    apiVersion: "monitoring.coreos.com/v1alpha1",
    kind: "AlertmanagerConfig",
    metadata: { name: NAME, labels: takenLabels },
    spec: {
      route: {
        receiver: "otherwise-warning",
        groupBy: ["alertname", "cluster", "namespace"],
        groupWait: "30s",
        groupInterval: "5m",
        repeatInterval: "12h",
        routes: [...routes(sortedTeams(routing.teams ?? {}), routing.heartbeat !== undefined)],
      },
      receivers: namedReceivers(routing).map(([name, receivers]) => ({ name, ...receiverConfigs(reached(name, receivers)) })),
      inhibitRules: [
        {
          sourceMatch: [is("severity", "critical")],
          targetMatch: [is("severity", "warning")],
          equal: sameThing,
        },
      ],
    },
  }) satisfies AlertmanagerConfig;

/** Which team is told how, as one object, and the Secret that it needs, filled from the secret store. */
export const alertRoutes = (routing: AlertRouting, secrets: Secrets): readonly Output[] => {
  const keys = namedReceivers(routing).flatMap(([name, receivers]) =>
    receivers.map((receiver, index): readonly [string, SecretEntry] => [keyOf(name, index), secretOf(receiver)]),
  );
  return [config(routing), ...(keys.length === 0 ? [] : secrets.secret({ name: SECRET, keys: Object.fromEntries(keys) }))];
};
