import type { ObjectRule } from "../../rule/object-rule.ts";
import { labelPrefix, levels, versionPattern } from "./namespace-policy.ts";

const modes = ["enforce", "warn", "audit"];

export const podSecurityLabel: ObjectRule = {
  name: "pod-security-label",
  family: "api",
  severity: "error",
  holds: "The Pod Security labels of a Namespace name a level and a version of the standard",
  on: {
    "core.v1.Namespace": ({ metadata }, report) => {
      const labels = metadata?.labels;
      if (labels === undefined) return;
      for (const mode of modes) {
        const [level, version] = [labels[labelPrefix + mode], labels[`${labelPrefix}${mode}-version`]];
        if (level !== undefined && !levels.includes(level))
          report(["metadata", "labels", labelPrefix + mode], `'${level}' is none of ${levels.join(", ")}`);
        if (version !== undefined && version !== "latest" && !versionPattern.test(version))
          report(["metadata", "labels", `${labelPrefix}${mode}-version`], `'${version}' is neither latest nor a version such as v1.36`);
      }
    },
  },
};
