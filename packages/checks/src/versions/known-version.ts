import { kubernetesVersions } from "@ashlar/schemas";
import type { RuleFacts } from "../rule/rule.ts";

/** A version of which nothing was recorded. */
export const unknownVersion: RuleFacts = {
  name: "unknown-version",
  family: "version",
  severity: "warning",
  holds: "The cluster's version of Kubernetes is one whose API was recorded",
};

const minor = (version: string): number => Number(version.slice(version.indexOf(".") + 1));

/** The recorded version that says most of a version: itself, or the nearest one. */
export const knownVersion = (version: string): string => {
  const known = kubernetesVersions();
  return known.findLast((each) => minor(each) <= minor(version)) ?? known[0] ?? version;
};

/** What there is to say of a version that was not recorded. */
export const versionMessage = (version: string): string | undefined => {
  const known = knownVersion(version);
  if (known === version) return undefined;
  return `nothing was recorded of Kubernetes ${version}; objects are held against ${known}`;
};
