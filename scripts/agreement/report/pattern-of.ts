/** A field without what is one object's own: where it lies, which item, which key. */
const plainField = (field: string, isPod: boolean): string =>
  field.replace(isPod ? /^spec\./ : /^(spec\.jobTemplate\.)?(spec\.)?template\.spec\./, "<pod>.").replace(/\[[^\]]*\]/g, "[*]");

/** Where a value ends that a message repeats: a text, a number, JSON, or a dump of Go, all of which may hold colons. */
const endOfValue = (text: string): number => {
  let [depth, quoted] = [0, false];
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === "\\" && quoted) at++;
    else if (letter === '"') quoted = !quoted;
    else if (!quoted && "{[(".includes(letter)) depth++;
    else if (!quoted && "}])".includes(letter)) depth--;
    else if (!quoted && depth <= 0 && (letter === ":" || letter === ",")) return at;
    if (depth < 0) return at;
  }
  return text.length;
};

const withoutValue = (detail: string): string => {
  const [, sort, rest = ""] = detail.match(/^((?:Invalid|Unsupported|Duplicate) value|Not found|Too long|Too many): (.*)/) ?? [];
  return sort === undefined ? detail : `${sort}${rest.slice(endOfValue(rest))}`;
};

const plainDetail = (detail: string): string =>
  withoutValue(detail.replace(/\s+/g, " "))
    .replace(/"(?:[^"\\]|\\.){0,200}"/g, '"…"')
    .replace(/<input>:\d+:\d+/g, "<input>")
    .replace(/\b\d+\w*/g, "N")
    .slice(0, 150);

/** The wrapping of a message, which says only what was sent. */
const wrapping = /^\S+ in version ".*?" cannot be handled as an? \S+: |^failed to \w+ typed patch object \(.*?\): /;

const withoutCauses = (message: string): string =>
  plainDetail(
    message
      .replace(wrapping, "")
      .replace(/^(Operation cannot be fulfilled on) \S+/, "$1 …")
      .replace(/uid mismatch.*/, "uid mismatch")
      .replace(/\[[^\]]*\]/g, "[*]"),
  );

/**
 * A server's message with all that belongs to one object taken out, so that those of one rule come out the same:
 * `<pod>.containers[*].name: Invalid value: a lowercase RFC 1123 label must consist of …`
 */
export const patternOf = (message: string): string => {
  const strict = message.match(/strict decoding error: (.*)/)?.[1];
  if (strict !== undefined) return `strict decoding: ${strict.replace(/"[^"]*"/g, "…").split(",")[0]}`;
  const unmarshal = message.match(/cannot unmarshal (\w+)(?: \S+)? into Go (?:struct field \S+|value) of type (\S+)/);
  if (unmarshal) return `decoding: ${unmarshal[1]} for ${unmarshal[2]}`;
  const [, causes] = message.match(/ is invalid: \[?(.*)/s) ?? [];
  if (causes === undefined) return withoutCauses(message);
  const [, field = "", detail = ""] = causes.match(/^(.*?): (.*)/s) ?? [];
  return `${plainField(field, message.startsWith("Pod "))}: ${plainDetail(detail).split(/, (?=[\w.[\]/-]+: [A-Z])/)[0]}`;
};
