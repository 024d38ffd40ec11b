const isEscaped = (text: string): boolean => !/%(?![0-9A-Fa-f]{2})/.test(text);

const isControl = (code: number): boolean => code < 0x20 || code === 0x7f;

const isPort = (text: string): boolean => text === "" || /^:\d*$/.test(text);

/** Bytes of a host that are ASCII: those that a URL may hold as they are. */
const isHostText = (text: string): boolean =>
  !/[^A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"%\u0080-\u{10ffff}]/u.test(text) && !/%(?![89A-Fa-f][0-9A-Fa-f])/.test(text);

const isHost = (host: string): boolean => {
  if (host.startsWith("[")) {
    const end = host.lastIndexOf("]");
    return end > 0 && isPort(host.slice(end + 1)) && isHostText(host.slice(1, end).replace(/%25.*$/, ""));
  }
  const colon = host.lastIndexOf(":");
  return (colon < 0 || isPort(host.slice(colon))) && isHostText(host);
};

const isAuthority = (authority: string): boolean => {
  const at = authority.lastIndexOf("@");
  const user = at < 0 ? "" : authority.slice(0, at);
  return /^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(user) && isEscaped(user) && isHost(authority.slice(at + 1));
};

/** A whole URI, or a path that begins with a slash (Go, net/url: ParseRequestURI). */
export const isUri = (text: string): boolean => {
  if (text === "" || [...text].some((character) => isControl(character.codePointAt(0) ?? 0))) return false;
  if (text === "*") return true;
  if (text.startsWith(":")) return false;
  const scheme = /^[A-Za-z][A-Za-z0-9+\-.]*:/.exec(text)?.[0] ?? "";
  const [rest = ""] = text.slice(scheme.length).split("?");
  if (!rest.startsWith("/")) return scheme !== "";
  if (scheme === "" || !rest.startsWith("//")) return isEscaped(rest);
  const path = rest.indexOf("/", 2);
  return isAuthority(rest.slice(2, path < 0 ? undefined : path)) && (path < 0 || isEscaped(rest.slice(path)));
};
