import type { DangerRule } from "../danger-rule.ts";
import { sameTexts } from "../same-texts.ts";

export const configTextFormat: DangerRule = {
  name: "config-text-format",
  danger: "NOISE",
  tells: "JSON, YAML or TOML in a ConfigMap is written in another way and says the same",
  kinds: [" ConfigMap"],
  find: (change) => {
    const same = sameTexts(change);
    return same.length === 0 ? [] : [{ message: "A text of a ConfigMap says the same in other words", fields: same }];
  },
};
