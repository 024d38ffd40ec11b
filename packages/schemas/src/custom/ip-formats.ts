/** As Go reads the parts of an address by "sloppy" rules: zeros in front are taken (k8s.io/utils/net, ParseIPSloppy). */
const isIpv4Address = (text: string): boolean => {
  const parts = text.split(".");
  return parts.length === 4 && parts.every((part) => /^\d{1,8}$/.test(part) && Number(part) <= 255);
};

const isStrictIpv4Address = (text: string): boolean => isIpv4Address(text) && !/(^|\.)0\d/.test(text);

/** Eight groups, of which two colons may stand for one or more; the last two may be an IPv4 address. Zones are not taken. */
const isIpv6Address = (text: string, isTail: (text: string) => boolean): boolean => {
  const [head = "", tail, ...more] = text.split("::");
  if (more.length > 0) return false;
  const groups = (part: string): readonly string[] => (part === "" ? [] : part.split(":"));
  const all = [...groups(head), ...groups(tail ?? "")];
  const last = all.at(-1) ?? "";
  const dotted = last.includes(".");
  if (dotted && (!isTail(last) || (tail === "" && all.length > 0))) return false;
  const hex = dotted ? all.slice(0, -1) : all;
  const count = hex.length + (dotted ? 2 : 0);
  return hex.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group)) && (tail === undefined ? count === 8 : count < 8);
};

/** Which also takes an IPv4 address in an IPv6 one (kube-openapi, strfmt: isIPv4). */
export const isIpv4 = (text: string): boolean => isIpv4Address(text) || (text.includes(".") && isIpv6Address(text, isIpv4Address));

export const isIpv6 = (text: string): boolean => text.includes(":") && isIpv6Address(text, isStrictIpv4Address);

export const isCidr = (text: string): boolean => {
  const slash = text.indexOf("/");
  if (slash < 0) return false;
  const [address, bits] = [text.slice(0, slash), text.slice(slash + 1)];
  if (!/^\d{1,8}$/.test(bits)) return false;
  return isIpv4Address(address) ? Number(bits) <= 32 : isIpv6Address(address, isIpv4Address) && Number(bits) <= 128;
};

/** 6, 8 or 20 bytes: in pairs by colons, by dashes or by nothing, or in fours by dots (Go 1.26, net.ParseMAC). */
export const isMac = (text: string): boolean => {
  if (!/^[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2})+$|^[0-9A-Fa-f]{2}(-?[0-9A-Fa-f]{2})+$|^[0-9A-Fa-f]{4}(\.[0-9A-Fa-f]{4})+$/.test(text))
    return false;
  const digits = text.replace(/[:.-]/g, "").length;
  const marks = text.length - digits;
  return [12, 16, 40].includes(digits) && [0, digits / 2 - 1, digits / 4 - 1].includes(marks);
};
