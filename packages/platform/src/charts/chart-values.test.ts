import { expect, test } from "vitest";
import { mergeChartValues } from "./chart-values.ts";

test("an author's values win, key by key", () => {
  expect(
    mergeChartValues({ nginx: { replicas: 2, kind: "deployment" } }, { nginx: { replicas: 5 }, clusterDomain: "k8s.internal" }),
  ).toEqual({
    nginx: { replicas: 5, kind: "deployment" },
    clusterDomain: "k8s.internal",
  });
});

test("lists are replaced, and null removes a default of the chart", () => {
  expect(mergeChartValues({ args: ["--a"], resources: { limits: { memory: "1Gi" } } }, { args: ["--b"], resources: null })).toEqual({
    args: ["--b"],
    resources: null,
  });
});

test("our own values stay as they are", () => {
  const ours = { nginx: { replicas: 2 } };
  mergeChartValues(ours, { nginx: { replicas: 5 } });
  expect(ours).toEqual({ nginx: { replicas: 2 } });
});
