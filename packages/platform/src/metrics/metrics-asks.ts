import type { Alert, Ask, Asked, Output } from "@ashlar/model";

/** What a metrics brick is asked: alerts for the team that owns the app. The offer cannot know the team, the ask does. */
export interface AlertsAsk extends Ask {
  readonly ask: "alerts";
  readonly name: string;
  readonly alerts: readonly Alert[];
}

export const alertsAsk = (to: string, name: string, alerts: readonly Alert[]): AlertsAsk => ({ ask: "alerts", to, name, alerts });

export const isAlertsAsk = (asked: Asked): asked is Asked & AlertsAsk => asked.ask === "alerts" && Array.isArray(asked.alerts);

/** Whose metrics are collected: what alerts about a namespace tell, they tell the team that lives in it. */
export const metricsUserAsk = (to: string): Ask => ({ ask: "metrics-user", to });

export const isMetricsUserAsk = ({ ask }: Asked): boolean => ask === "metrics-user";

/** The name of the object for some alerts of an app; a dot is in no app's name, so no two share one. */
export const alertsName = ({ from, name }: Asked & AlertsAsk): string => `${from.app}.${name}`;

const sorted = (texts: Iterable<string>): string[] => [...new Set(texts)].sort();

/** The namespaces of each team, as far as asks tell; without those that two teams share. */
export const namespacesByTeam = (asks: readonly Asked[]): ReadonlyMap<string, readonly string[]> => {
  const teams = new Map<string, Set<string>>();
  for (const { from } of asks) teams.set(from.namespace, (teams.get(from.namespace) ?? new Set()).add(from.team));
  const owned = [...teams].flatMap(([namespace, [team = "", ...others]]) => (others.length > 0 ? [] : [{ namespace, team }]));
  return new Map(
    sorted(owned.map(({ team }) => team)).map((team) => [
      team,
      sorted(owned.filter((each) => each.team === team).map(({ namespace }) => namespace)),
    ]),
  );
};

/** Outputs, and the ask that says whose they are. */
export const asUser = (to: string, ...outputs: readonly Output[]): readonly Output[] => [...outputs, metricsUserAsk(to)];
