import type { Look } from "../../rule/object-rule.ts";
import { eachLongLived } from "./long-lived.ts";

/** A look for containers without a limit of a resource, their pod having none either. */
export const withoutLimit =
  (resource: string, what: string, why: string, remedy: string): Look =>
  (pod, report) =>
    eachLongLived(pod, (container, path) => {
      if (container.resources?.limits?.[resource] === undefined && pod.resources?.limits?.[resource] === undefined)
        report(path, `container '${container.name}' has no limit of ${what}: ${why}`, remedy);
    });
