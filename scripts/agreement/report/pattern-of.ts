/** A field without what is one object's own: where it lies, which item, which key. */
const plainField = (field: string, isPod: boolean): string =>
  field.replace(isPod ? /^spec\./ : /^(spec\.jobTemplate\.)?(spec\.)?template\.spec\./, "<pod>.").replace(/\[[^\]]*\]/g, "[*]");

const plainDetail = (detail: string): string =>
  detail
    .replace(/^(Invalid|Unsupported|Duplicate) value: ("(?:[^"\\]|\\.)*"|[^\s:,]+)/, "$1 value")
    .replace(/(value: )?\b(map\[|\w+\.\w+\{).*?[\]}](?=: |$)/g, "…")
    .replace(/"(?:[^"\\]|\\.){0,200}"/g, '"…"')
    .replace(/\b\d+\b/g, "N")
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
  const unmarshal = message.match(/cannot unmarshal (\w+) into Go (?:struct field \S+|value) of type (\S+)/);
  if (unmarshal) return `decoding: ${unmarshal[1]} for ${unmarshal[2]}`;
  const [, causes] = message.match(/ is invalid: \[?(.*)/s) ?? [];
  if (causes === undefined) return withoutCauses(message);
  const [, field = "", detail = ""] = causes.match(/^(.*?): (.*)/s) ?? [];
  return `${plainField(field, message.startsWith("Pod "))}: ${plainDetail(detail.split(/, (?=[\w.[\]/-]+: [A-Z])/)[0] ?? "")}`;
};
