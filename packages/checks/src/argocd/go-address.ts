/** What each part of an address may hold as it is (Go 1.26, net/url/encoding_table.go). */
const inPath = /[\w\-.~$&+,/:;=@]/;
const inUser = /[\w\-.~$&+,;=]/;
/** What a path may hold if it came so, beside what it may hold anyway. */
const writtenPath = /^[\w\-.~$&+,/:;=@!'()*[\]%]*$/;
const host = /^[\w\-.~!"$&'()*+,;<=>:\]\u0080-\uffff]*$/;
const literalHost = /^\[[\da-f.]*:[\da-f:.]*\](?::\d*)?$/;

const escaped = (text: string, kept: RegExp): string =>
  [...text]
    .map((char) =>
      kept.test(char)
        ? char
        : [...new TextEncoder().encode(char)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""),
    )
    .join("");

/** Undefined where a percent sign begins nothing. */
const unescaped = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

const pathOf = (path: string): string | undefined => {
  const plain = unescaped(path);
  if (plain === undefined) return undefined;
  return writtenPath.test(path) ? path : escaped(plain, inPath);
};

const hostOf = (scheme: string, name: string): string | undefined => {
  if (name.startsWith("[")) return literalHost.test(name) ? name : undefined;
  // More than one colon is an error, but for schemes of which Go knows nothing.
  const port = /^https?$/.test(scheme) ? name.indexOf(":") : name.lastIndexOf(":");
  return host.test(name) && (port < 0 || /^:\d*$/.test(name.slice(port))) ? name : undefined;
};

const userOf = (user: string): string | undefined => {
  const parts = /^([^:]*)(?::(.*))?$/s.exec(user)?.slice(1) ?? [];
  const plain = parts.map((part) => (part === undefined ? "" : unescaped(part)));
  if (!/^[\w\-.:~!$&'()*+,;=%@]*$/.test(user) || plain.includes(undefined)) return undefined;
  return plain
    .slice(0, parts[1] === undefined ? 1 : 2)
    .map((part = "") => escaped(part, inUser))
    .join(":");
};

const authorityOf = (scheme: string, authority: string): string | undefined => {
  const at = authority.lastIndexOf("@");
  const name = hostOf(scheme, authority.slice(at + 1));
  const user = at < 0 ? "" : userOf(authority.slice(0, at));
  return name === undefined || user === undefined ? undefined : `${user}${at < 0 ? "" : "@"}${name}`;
};

/**
 * An address as Go writes it after it has read it (Go 1.26, net/url Parse and String), where that is not as it came: what may not be in a
 * path is escaped, and if anything was, then stars and brackets are, too. Undefined for what Go takes for no address.
 */
export const goAddress = (address: string): string | undefined => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what Go refuses.
  if (/[\u0000-\u001f\u007f]/.test(address) || address.startsWith(":")) return undefined;
  const [, before = "", query = ""] = /^([^?]*)(.*)$/s.exec(address) ?? [];
  const [, scheme = "", rest = ""] = /^(?:([a-z][a-z\d+.-]*):)?(.*)$/is.exec(before) ?? [];
  const prefix = scheme === "" ? "" : `${scheme}:`;
  if (!rest.startsWith("/") && scheme !== "") return address;
  if (!rest.startsWith("/") && (rest.split("/")[0] ?? "").includes(":")) return undefined;
  if (!rest.startsWith("//") || (scheme === "" && rest.startsWith("///"))) {
    const path = pathOf(rest);
    return path === undefined ? undefined : `${prefix}${path}${query}`;
  }
  const slash = rest.indexOf("/", 2);
  const authority = authorityOf(scheme, slash < 0 ? rest.slice(2) : rest.slice(2, slash));
  const path = slash < 0 ? "" : pathOf(rest.slice(slash));
  return authority === undefined || path === undefined
    ? undefined
    : `${prefix}${authority === "" && path === "" ? "" : "//"}${authority}${path}${query}`;
};
