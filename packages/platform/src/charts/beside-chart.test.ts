import { expect, test } from "vitest";
import { besideChart } from "./beside-chart.ts";

const secret = { apiVersion: "external-secrets.io/v1", kind: "ExternalSecret", metadata: { name: "grafana" } };
const wave = "argocd.argoproj.io/sync-wave";

test("objects come in the chart's own wave, unless their author chose one; asks stay as they are", () => {
  const ask = { ask: "secret-store", to: "external-secrets" };
  const chosen = { ...secret, metadata: { name: "grafana", annotations: { [wave]: "-1" } } };
  expect(besideChart([secret, ask, chosen])).toEqual([
    { ...secret, metadata: { name: "grafana", annotations: { [wave]: "0" } } },
    ask,
    chosen,
  ]);
});
