import { expect, test } from "vitest";
import { cellCode, codeSpan } from "./code-span.ts";
import { fence } from "./fence.ts";
import { htmlCode } from "./html-code.ts";
import { linkTo } from "./link-to.ts";
import { prose } from "./prose.ts";

test.each([
  ["plain", "`plain`"],
  ["a`b", "``a`b``"],
  ["`a``", "``` `a`` ```"],
  ["", "_empty_"],
  ["  ", '`"  "`'],
  ["two\nlines", "`two\\nlines`"],
])("%j is the code %s", (text, expected) => {
  expect(codeSpan(text)).toBe(expected);
});

test("the cell of a table has no bar", () => {
  expect(cellCode("a|b\\|c")).not.toContain("|");
});

test("a fence is longer than any in it", () => {
  expect(fence("diff", ["+ a", "+ ````"])).toBe("`````diff\n+ a\n+ ````\n`````");
  expect(fence("text", ["a"])).toBe("```text\na\n```");
});

test.each([
  ["3 pods are replaced, 2 at a time", "3 pods are replaced, 2 at a time"],
  ["replicas go from 6 to 0 (-100%), for good", "replicas go from 6 to 0 (`-100%`), for good"],
  ["Ask @example/security of #123", "Ask `@example/security` of `#123`"],
  ["see https://evil.example, or www.evil.example.", "see `https://evil.example`, or `www.evil.example`."],
  ["the key 'tls.crt' of `a b` goes", "the key `tls.crt` of `a b` goes"],
  ["other than 'replicas', '...' are", "other than `replicas`, '...' are"],
  ["1. one", "`1`. one"],
  ["- x", "`-` x"],
  ["commit deadbeef of GH-12, o'deadbeef and A-1", "commit `deadbeef` of `GH-12`, `o'deadbeef` and `A-1`"],
  ["a\nb\u202ec <b>", "a `b\\u{202e}c` `<b>`"],
  [":tada: *x* _y_ $z$", "`:tada`: `*x*` `_y_` `$z$`"],
])("the sentence %j is %s", (text, expected) => {
  expect(prose(text)).toBe(expected);
});

test("links go to the web, and end where we say", () => {
  expect(linkTo("`a`", "https://example.com/x y)(b#L1")).toBe("[`a`](https://example.com/x%20y%29%28b#L1)");
  expect(linkTo("`a`", "https://example.com/?a&lt;b")).toBe("[`a`](https://example.com/?a&amp;lt;b)");
  for (const url of ["javascript:alert(1)", "/etc", "https://", undefined]) expect(linkTo("`a`", url)).toBe("`a`");
});

test("a summary has no tag of anyone's", () => {
  expect(htmlCode("</summary>&@x")).toBe("<code>&#60;/summary&#62;&#38;&#64;x</code>");
});
