import type { ObjectRule } from "../../rule/object-rule.ts";
import { isPlaceholder } from "./is-placeholder.ts";

/** What base64 stands for; the text itself where it is none. */
const decoded = (text: string): string => {
  if (text.length > 100) return text;
  try {
    return atob(text);
  } catch {
    return text;
  }
};

const remedy = "let an ExternalSecret or a SealedSecret make the Secret; take what was written here out of use: git remembers it";

export const plainSecret: ObjectRule = {
  name: "plain-secret",
  family: "security",
  severity: "error",
  holds: "No Secret is written with its values",
  on: {
    "core.v1.Secret": ({ data, stringData }, report) => {
      for (const key in data)
        if (!isPlaceholder(decoded(data[key]))) report(["data", key], `the value of '${key}' is written in plain base64`, remedy);
      for (const key in stringData)
        if (!isPlaceholder(stringData[key])) report(["stringData", key], `the value of '${key}' is written in plain text`, remedy);
    },
  },
};
