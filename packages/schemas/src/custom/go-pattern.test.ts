import { expect, test } from "vitest";
import { javaScriptPattern } from "./go-pattern.ts";

const matches = (pattern: string, text: string): boolean | undefined => {
  const written = javaScriptPattern(pattern);
  return written === undefined ? undefined : new RegExp(written, "u").test(text);
};

// Each of these is what Go's regexp.MatchString answers.
test.each<[string, readonly string[], readonly string[]]>([
  ["^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", ["a-b"], ["a-", "A"]],
  ["^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$", ["a-.^`|~"], ["a b", "é"]],
  ["^(?P<unit>[KM]i)$", ["Ki"], ["K"]],
  ["^(?<unit>[KM]i)$", ["Ki"], ["K"]],
  ["\\Aa\\_b\\@c\\:d\\z", ["a_b@c:d"], ["a_b@c:d\n"]],
  ["^.$", ["\r", "\u2028", "😀"], ["\n", ""]],
  ["^\\s$", [" ", "\t"], ["\u00a0", "\v"]],
  ["^\\S$", ["\u00a0"], [" "]],
  ["^[\\w.-]+$", ["a_1.-"], ["é"]],
  ["^[[:alpha:][:digit:]_]+$", ["aB1_"], ["-"]],
  ["^[^[:space:]]$", ["a"], [" ", "\v"]],
  ["^\\p{Lu}\\pL\\P{Lu}[\\p{Greek}]$", ["Aaaα"], ["aaaα", "Aaaa"]],
  ["^\\p{^Lu}$", ["a"], ["A"]],
  ["^[]a]$", ["]", "a"], ["b"]],
  ["^[a\\-z]$", ["-"], ["b"]],
  ["^[+-]$", ["-", "+"], [","]],
  ["^[-+]$", ["-"], [","]],
  ["^a{2}$", ["aa"], ["a"]],
  ["^a{,2}$", ["a{,2}"], ["aa"]],
  ["^{}]$", ["{}]"], ["{"]],
  ["^a{2,}?b*?c+?$", ["aac"], ["ac"]],
  ["^\\/\\\"\\'\\ \\#$", ["/\"' #"], ["/"]],
  ["^\\x{1F600}\\x41\\101$", ["😀AA"], ["A"]],
  ["^\\a\\t\\n\\v\\f\\r$", ["\x07\t\n\v\f\r"], ["a"]],
  ["\\bfoo\\b", ["a foo"], ["afoo"]],
  ["^(a|b)$|^$", ["a", ""], ["c"]],
])("%s", (pattern, good, bad) => {
  for (const text of good) expect([text, matches(pattern, text)]).toEqual([text, true]);
  for (const text of bad) expect([text, matches(pattern, text)]).toEqual([text, false]);
});

test.each(["(?i)a", "a(?s:.)", "[\\S]", "\\Qa\\E", "\\C", "\\p{Klingon}", "[[:nope:]]", "(", "[a", "a\\"])(
  "what JavaScript cannot say is not checked: %s",
  (pattern) => {
    expect(javaScriptPattern(pattern)).toBeUndefined();
  },
);
