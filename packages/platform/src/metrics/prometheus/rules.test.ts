import { expect, test } from "vitest";
import { clusterAlerts } from "./cluster-alerts.ts";
import { clusterRules } from "./rules.ts";

const rulesOf = (beats: boolean) => JSON.parse(JSON.stringify(clusterRules(beats).spec)).groups[0].rules;

test("the cluster's own alerts name no team: that is read off the namespace they are about", () => {
  expect(rulesOf(false)).toHaveLength(clusterAlerts.length);
  for (const { labels } of rulesOf(false)) expect(Object.keys(labels)).toEqual(["severity"]);
});

test("what is about something in a namespace keeps its label, or nobody would know whose it is", () => {
  for (const { alert, expr } of clusterAlerts) {
    if (!/kube_(pod|deployment)|volume_stats|probe_success|up ==/.test(expr)) continue;
    const by = /^(?:sum|min|max) by \(([^)]*)\)/.exec(expr)?.[1];
    expect([alert, by === undefined || by.split(", ").includes("namespace")]).toEqual([alert, true]);
  }
});

test("a warning and what is critical about the same thing share a name, so that the one keeps the other quiet", () => {
  const severities = Map.groupBy(clusterAlerts, ({ alert }) => alert);
  for (const same of severities.values()) expect(new Set(same.map(({ severity }) => severity)).size).toBe(same.length);
  expect(severities.get("VolumeFillsUp")).toHaveLength(2);
});

test("the heartbeat beats only where somebody listens", () => {
  expect(rulesOf(true).at(-1)).toEqual({ alert: "Heartbeat", expr: "vector(1)", annotations: { summary: "Alerts get through" } });
  expect(JSON.stringify(rulesOf(false))).not.toContain("Heartbeat");
});
