import { type Look, type ObjectRule, onEach } from "../rule/object-rule.ts";

const known: ReadonlySet<string> = new Set(["ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany", "ReadWriteOncePod"]);

const look: Look = ({ accessModes = [] }, report) => {
  const modes: readonly string[] = accessModes;
  if (modes.length === 0) report(["accessModes"], "there is no access mode", "ReadWriteOnce is the usual one");
  for (const [index, mode] of modes.entries())
    if (!known.has(mode)) report(["accessModes", index], `'${mode}' is none of ${[...known].join(", ")}`);
  if (modes.includes("ReadWriteOncePod") && modes.some((mode) => mode !== "ReadWriteOncePod" && known.has(mode)))
    report(["accessModes"], "ReadWriteOncePod goes with no other access mode");
};

export const accessModes: ObjectRule = {
  name: "access-modes",
  family: "api",
  severity: "error",
  holds: "A volume and a claim have an access mode, and ReadWriteOncePod stands alone",
  on: onEach(["core.v1.PersistentVolumeClaimSpec", "core.v1.PersistentVolumeSpec"], look),
};
