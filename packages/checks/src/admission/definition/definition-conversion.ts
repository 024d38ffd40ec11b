import { dns1035Label } from "../../names/dns-label.ts";
import type { ObjectRule, Report, Value } from "../../rule/object-rule.ts";

const judgeVersions = (versions: readonly string[], report: Report): void => {
  const at = ["webhook", "conversionReviewVersions"];
  if (versions.length === 0) report(at, "it is empty", "list v1");
  else if (!versions.includes("v1") && !versions.includes("v1beta1")) report(at, "there is no version that the server speaks", "add v1");
  for (const [i, version] of versions.entries()) {
    const why = dns1035Label(version);
    if (why !== undefined) report([...at, i], `"${version}" ${why}`);
  }
};

const judgeWebhook = ({ strategy, webhook }: Value, report: Report): void => {
  if (strategy === "Webhook") {
    if (webhook?.clientConfig === undefined) report([], "'webhook.clientConfig' is missing", "say who converts");
    judgeVersions(webhook?.conversionReviewVersions ?? [], report);
  } else if (strategy === "None") {
    if (webhook?.clientConfig !== undefined) report(["webhook"], "the strategy is None", "leave it out");
    else if (webhook?.conversionReviewVersions?.length > 0) report(["webhook"], "the strategy is None", "leave it out");
  }
};

export const definitionConversion: ObjectRule = {
  name: "definition-conversion",
  family: "api",
  severity: "error",
  holds: "Versions of a custom resource are converted by a webhook that is described, or not at all",
  on: { "apiextensions.v1.CustomResourceConversion": judgeWebhook },
};
