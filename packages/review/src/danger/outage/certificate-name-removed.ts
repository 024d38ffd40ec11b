import { at, texts } from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import type { DangerRule } from "../danger-rule.ts";
import { listNames } from "../served-by.ts";

/** Whether a certificate is good for a name: a wildcard stands for one label (RFC 6125, 6.4.3). */
const isGoodFor = (names: ReadonlySet<string>, name: string): boolean => names.has(name) || names.has(name.replace(/^[^.]+/, "*"));

export const certificateNameRemoved: DangerRule = {
  name: "certificate-name-removed",
  danger: "OUTAGE",
  tells: "A certificate is not good any more for a name that it was made for",
  kinds: ["cert-manager.io Certificate"],
  find: ({ before, after, fields }) => {
    const spec = at(after?.object, "spec");
    const is = new Set([...texts(spec.dnsNames), ...(typeof spec.commonName === "string" ? [spec.commonName] : [])]);
    const lost = texts(at(before?.object, "spec").dnsNames).filter((name) => !isGoodFor(is, name));
    if (lost.length === 0) return [];
    return [
      {
        message: `Whoever asks ${listNames(lost)} does not trust the certificate any more`,
        remedy: "leave the name in until nobody asks it",
        fields: changesWithin(fields, "spec.dnsNames"),
      },
    ];
  },
};
