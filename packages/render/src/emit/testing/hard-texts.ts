// For tests: white space, line breaks and characters beyond ASCII, where readers differ or fail.

const SPACES = "| |  |\t|a | a|a  b|a\t|\ta|a\tb|a:\tb|a\t#b|a\u00A0|\u00A0a|a\u00A0b|\u3000|a\u3000b|\u2003a".split("|");

const LINES = [
  "\n|\n\n|a\n|a\n\n|a\n\n\n|\na|a\nb|a\nb\n|a\n\nb\n\n|a\n b| a\nb|\ta\nb|a\n\tb|a\n\tb\n|a\n \nb|a\n\t\nb|a\n\t|a\n  |a \nb|a\t\nb",
  "a\n# b\n|#!/bin/sh\nset -eu\n|a: b\nc: d\n|a\r\nb\r\n|a\rb|a\n\u0085b|a\u2028b\nc|> \na|'a\nb'|\"a\nb\"|yes\n|1\n|1\n2",
  "a\n\uFEFFb|a\n\u00A0\nb|\u00A0a\nb|all:\n\tgo build ./...\n\n.PHONY: all\n",
].flatMap((line) => line.split("|"));

const LONG = ["|\na", "line\n".repeat(50), `${"x".repeat(300)}\n${"y z ".repeat(100)}w`];

const CHARACTERS = [
  "Größe|日本語|😀|👩\u200D👧|e\u0301|\u0301|\u0000|\u0007|a\bc|\u001B[31m|\u007F|\u0080|\u0085|a\u0085b|\u009F|\u00AD|\u061C|\u200B|a\u200Db|\u200E",
  "\u2028|\u2029|a\u2028b|\u202Eabc|\u2066|\uFEFF|\uFEFFa|a\uFEFF|\uFFFD|\uFFFE|\uFFFF|\uFDD0|\uE000|\u{1FFFE}|\u{10000}|\u{10FFFF}|\u{10FFFE}",
  "\u{E0001}|\u{E0041}b|\u017False|\u212A",
].flatMap((line) => line.split("|"));

/** Some of them of several lines. */
export const HARD_TEXTS: readonly string[] = [...SPACES, ...LINES, ...LONG, ...CHARACTERS];
