import type { Problem, Source } from "@ashlar/model";
import type { RuleFacts } from "../rule/rule.ts";

export const staleLock: RuleFacts = {
  name: "stale-lock",
  family: "argocd",
  severity: "error",
  holds: "The lock of a chart or an upstream folder is of the version that is deployed",
};

const plain = (version: string): string => version.replace(/^v(?=\d)/, "");

/**
 * The sources whose locks were recorded from another version: AppProjects, bands and checks would go by what that one made. Pure.
 * @returns problems without the place of the app that names the source, which the caller knows
 */
export const staleLocks = (sources: readonly Source[]): readonly Problem[] =>
  sources.flatMap((source): Problem[] => {
    const [what, version] = source.source === "chart" ? [`chart '${source.name}'`, source.version] : [source.path, source.commit];
    const recorded = source.lock.version;
    if (plain(recorded) === plain(version)) return [];
    const message = `${what} is deployed at ${version}, and its lock was recorded from ${recorded}`;
    return [{ rule: staleLock.name, message, remedy: `record the lock from ${version}, or deploy ${recorded}` }];
  });
