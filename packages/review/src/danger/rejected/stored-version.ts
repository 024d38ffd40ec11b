import { at, records, text } from "@ashlar/checks/tree";
import type { KubeObject } from "@ashlar/model";
import { changesWithin } from "../../diff/field-change.ts";
import { rejecting } from "./rejecting.ts";

const versionsOf = (object: KubeObject | undefined) => records(at(object, "spec").versions);

export const storedVersion = rejecting({
  name: "stored-version",
  tells: "A CRD loses the version that its custom resources are stored in, or no longer has exactly one",
  kinds: ["apiextensions.k8s.io CustomResourceDefinition"],
  refusals: ({ before, after, fields: all }) => {
    const [was, is] = [versionsOf(before?.object), versionsOf(after?.object)];
    const fields = changesWithin(all, "spec.versions");
    const stored = text(was.find(({ storage }) => storage === true)?.name);
    const storing = is.filter(({ storage }) => storage === true);
    if (stored !== undefined && !is.some(({ name }) => name === stored))
      return [
        {
          message: `Version ${stored} goes, in which custom resources are stored: the API server answers "${stored} was previously a storage version, and must remain in spec.versions"`,
          remedy: `keep ${stored} with \`served: false\`, store all custom resources anew, and remove it from status.storedVersions first`,
          fields,
        },
      ];
    if (storing.length === 1 || was.filter(({ storage }) => storage === true).length !== 1) return [];
    const message = `${storing.length} versions have \`storage: true\`: the API server answers "must have exactly one version marked as storage version"`;
    return [{ message, remedy: "store in one version", fields }];
  },
});
