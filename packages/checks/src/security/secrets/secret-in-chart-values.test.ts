import { expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { secretInChartValues } from "./secret-in-chart-values.ts";

const application = (helm: string): string => `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: grafana, namespace: argocd }
spec: { source: { chart: grafana, helm: { ${helm} } } }`;

test("values that name a Secret", () => {
  const values = 'valuesObject: { admin: { existingSecret: grafana, passwordKey: password, password: "" }, auth: { tokenSecret: x } }';
  expect(judgedTree(secretInChartValues, application(values))).toEqual([]);
});

test.each([
  [
    "valuesObject: { admin: { password: hunter2 } }",
    "/spec/source/helm/valuesObject/admin/password  (warning) passes 'password' in plain text",
  ],
  ['values: "admin:\\n  password: hunter2\\n"', "/spec/source/helm/values  (warning) passes 'password' in plain text"],
  [
    "parameters: [{ name: admin.password, value: hunter2 }]",
    "/spec/source/helm/parameters/0/value  (warning) passes 'admin.password' in plain text",
  ],
])("%s", (helm, problem) => {
  expect(judgedTree(secretInChartValues, application(helm))).toEqual([`Application argocd/grafana ${problem}`]);
});
