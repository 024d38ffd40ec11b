import { type Look, type ObjectRule, onEach } from "../../rule/object-rule.ts";

const judge =
  (field: string): Look =>
  (value, report) => {
    const mode = value[field] as number | undefined;
    if (mode === undefined || (mode >= 0 && mode <= 0o777)) return;
    const digits = String(mode);
    const remedy = /^[0-7]{3,4}$/.test(digits)
      ? `was 0${digits.slice(-3)} meant? That is ${Number.parseInt(digits.slice(-3), 8)}`
      : undefined;
    report([field], `${mode} is not a file mode (0 to 511, which is 0777 in octal)`, remedy);
  };

export const fileMode: ObjectRule = {
  name: "file-mode",
  family: "api",
  severity: "error",
  holds: "The mode of files in a volume is from 0 to 0777",
  on: {
    ...onEach(["core.v1.KeyToPath", "core.v1.DownwardAPIVolumeFile"], judge("mode")),
    ...onEach(
      ["core.v1.SecretVolumeSource", "core.v1.ConfigMapVolumeSource", "core.v1.DownwardAPIVolumeSource", "core.v1.ProjectedVolumeSource"],
      judge("defaultMode"),
    ),
  },
};
