import { isPlainSecretValue, isSecretName, secretIn } from "@ashlar/checks/tree";

/** What stands where a secret value was: it says that there is one, and nothing of it. */
export const HIDDEN = "‹hidden›";

/** Text that is a secret wherever it stands: keys in PEM, values that SOPS encrypted. */
const secretText = /-----BEGIN [A-Z ]*PRIVATE KEY-----|ENC\[[A-Z0-9_]+,data:/;

const mayHave = /passw|passphrase|key|secret|token|credential/i;

/** A name with what parts it from its value, as JSON, YAML, TOML, properties, flags and XML write it. */
const named = /(["']?)([\w.-]{1,80})\1[ \t]*[:=>][ \t]*/g;
const quoted = /"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/y;
const ofJson = /[^,}\]\n]+/y;
const ofLine = /[^\n]+/y;
const block = /[|>][-+\d]*[ \t]*(?=\n|$)/y;

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

const bare = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/s, "$2");
const hiddenAs = (value: string): string => (/^["']/.test(value) ? `${value[0]}${HIDDEN}${value[0]}` : HIDDEN);

/** The lines below a key of YAML that are its value: those that stand further in than it does. */
const blockBelow = (text: string, keyAt: number, from: number): number => {
  const indent = keyAt - (text.lastIndexOf("\n", keyAt - 1) + 1);
  let end = from;
  while (end < text.length) {
    const next = text.indexOf("\n", end + 1);
    const line = text.slice(end + 1, next < 0 ? undefined : next);
    if (line.trim() !== "" && line.length - line.trimStart().length <= indent) break;
    end = next < 0 ? text.length : next;
  }
  return end;
};

/** A text without the values of what is called like a secret in it. */
const withoutNamed = (text: string): string => {
  let result = "";
  let done = 0;
  named.lastIndex = 0;
  for (let match = named.exec(text); match !== null; match = named.exec(text)) {
    const [whole, quote, name = ""] = match;
    if (!isSecretName(name)) continue;
    const from = match.index + whole.length;
    const indicator = matchAt(block, text, from);
    if (indicator !== undefined) {
      const end = blockBelow(text, match.index, from + indicator.length);
      result += `${text.slice(done, from)}${HIDDEN}`;
      done = end;
    } else {
      const value = matchAt(quoted, text, from) ?? matchAt(quote === '"' ? ofJson : ofLine, text, from) ?? "";
      if (!isPlainSecretValue(bare(value))) continue;
      result += `${text.slice(done, from)}${hiddenAs(value)}`;
      done = from + value.length;
    }
    named.lastIndex = done;
  }
  return result + text.slice(done);
};

/** A text as it may be shown: a line that holds a token and the value of what is called a password are hidden, all of it where it is a key. */
export const maskedText = (text: string): string => {
  if (secretText.test(text)) return HIDDEN;
  const lines =
    secretIn(text) === undefined
      ? text
      : text
          .split("\n")
          .map((line) => (secretIn(line) === undefined ? line : HIDDEN))
          .join("\n");
  return mayHave.test(lines) ? withoutNamed(lines) : lines;
};
