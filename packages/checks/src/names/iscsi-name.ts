import type { Syntax } from "./syntax.ts";

const patterns: Readonly<Record<string, RegExp>> = {
  iqn: /iqn\.\d{4}-\d{2}\.[A-Za-z0-9\-.]+:[^,;*&$|\s]+$/,
  eui: /^eui.[A-Za-z0-9]{16}$/,
  naa: /^naa.[A-Za-z0-9]{32}$/,
};

/** The name of an iSCSI target or initiator: `iqn.2001-04.com.example:storage`, `eui.` or `naa.` and digits. */
export const iscsiName: Syntax = (text) => {
  if (text === "") return "is empty";
  const pattern = patterns[text.slice(0, 3)];
  return pattern?.test(text) === true ? undefined : "is not a name as iSCSI has them, such as iqn.2001-04.com.example:storage";
};
