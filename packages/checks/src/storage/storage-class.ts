import type { Look, ObjectRule, Value } from "../rule/object-rule.ts";

/** A term written so that terms which allow the same are written the same. */
const written = ({ matchLabelExpressions = [] }: Value): string =>
  (matchLabelExpressions as readonly Value[])
    .map(({ key, values = [] }) => JSON.stringify([key, [...values].sort()]))
    .sort()
    .join();

const look: Look = ({ reclaimPolicy, allowedTopologies }, report) => {
  if (reclaimPolicy === "Recycle")
    report(["reclaimPolicy"], "'Recycle' is not for volumes that are made on demand", "write Delete or Retain");
  if (allowedTopologies === undefined) return;
  const terms = (allowedTopologies as readonly Value[]).map(written);
  for (const [index, term] of terms.entries()) {
    if (term === "") report(["allowedTopologies", index], "names no topology", "leave it out");
    else if (terms.indexOf(term) < index) report(["allowedTopologies", index], "allows the same as a term before it");
  }
};

export const storageClass: ObjectRule = {
  name: "storage-class",
  family: "api",
  severity: "error",
  holds: "A StorageClass retains or deletes its volumes, and says each topology once",
  on: {
    "storage.v1.StorageClass": look,
    "core.v1.TopologySelectorTerm": ({ matchLabelExpressions = [] }, report) => {
      const keys = (matchLabelExpressions as readonly Value[]).map(({ key }) => key);
      for (const [index, key] of keys.entries())
        if (keys.indexOf(key) < index) report(["matchLabelExpressions", index, "key"], `'${key}' is asked for above already`);
    },
    "core.v1.TopologySelectorLabelRequirement": ({ values = [] }, report) => {
      for (const [index, value] of values.entries())
        if (values.indexOf(value) < index) report(["values", index], `'${value}' is there twice`);
    },
  },
};
