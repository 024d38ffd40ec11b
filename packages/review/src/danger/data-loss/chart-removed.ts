import { type Application, type ApplicationSource, at, syncedBy, type Tree, text } from "@ashlar/checks/tree";
import { applicationIn } from "../../deletion/applications.ts";
import { changesAt } from "../../diff/field-change.ts";
import type { DangerRule, Found } from "../danger-rule.ts";

interface Upstream {
  readonly key: string;
  readonly label: string;
  readonly release: string;
}

const upstreamOf = ({ name }: Application, source: ApplicationSource): Upstream => {
  const release = text(at(source.value, "helm").releaseName) ?? name;
  return source.chart === undefined
    ? { key: `${source.repository} ${source.folder}`, label: `folder ${source.folder} of ${source.repository}`, release: "" }
    : { key: source.chart, label: `chart ${source.chart}`, release };
};

/** What comes from elsewhere: charts, and folders of other repositories. */
const upstreamsOf = (tree: Tree, application: Application): readonly Upstream[] =>
  application.sources
    .filter((source) => source.chart !== undefined || (source.folder !== undefined && syncedBy(tree).isForeign(source)))
    .map((source) => upstreamOf(application, source));

const remedy = "take it out in steps: first what holds data, then the rest; CRDs stay either way";

export const chartRemoved: DangerRule = {
  name: "chart-removed",
  danger: "DATA-LOSS",
  tells:
    "An Application no longer deploys a chart or an upstream folder, or deploys a chart under another release name: what it made is deleted",
  kinds: ["argoproj.io Application"],
  find: (change, context) => {
    const [was, is] = [applicationIn(context.before, change.before), applicationIn(context.after, change.after)];
    const fields = ["spec.source", "spec.sources"].flatMap((place) => changesAt(change.fields, place));
    if (fields.length === 0 || was === undefined || is === undefined) return [];
    const prunes = is.automated?.prune === true && !is.options.has("Prune=false");
    const danger = prunes ? {} : { danger: "CONFIG" as const };
    const goes = prunes ? "is deleted" : "stays, and nobody looks after it";
    const now = new Map(upstreamsOf(context.after, is).map((each) => [each.key, each]));
    return upstreamsOf(context.before, was).flatMap(({ key, label, release }): Found[] => {
      const same = now.get(key);
      if (same === undefined)
        return [{ ...danger, message: `Application ${is.name} no longer deploys ${label}: all that it made ${goes}`, remedy, fields }];
      if (same.release === release) return [];
      const message = `Application ${is.name} deploys ${label} as release '${same.release}' instead of '${release}': what bears the old name ${goes}, and is made anew under the other, with empty volumes`;
      return [{ ...danger, message, remedy: `keep \`releaseName: ${release}\``, fields }];
    });
  },
};
