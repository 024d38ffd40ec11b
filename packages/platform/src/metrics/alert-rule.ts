import type { Alert } from "@ashlar/model";

/** An alert as Prometheus' rules spell it, which Google's managed ones share, with labels to route it by. */
export const alertRule = ({ alert, expr, for: lasts, severity, summary, runbook }: Alert, labels: Readonly<Record<string, string>>) => ({
  alert,
  expr,
  ...(lasts === undefined ? {} : { for: lasts }),
  labels: { ...labels, severity },
  annotations: { summary, ...(runbook === undefined ? {} : { runbook_url: runbook }) },
});
