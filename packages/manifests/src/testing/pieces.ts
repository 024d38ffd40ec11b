// For tests: what hostile YAML is put together from.

const SIGNS = [..."-?:,[]{}#&*!|>'\"%@`=~^$()/\\;+._<"];

const GAPS = [" ", "  ", "\n", "\n  ", "\n    ", "\n\n", "\n \n", "\t", "\n\t", "\u00a0", "\u2028", "\u0085", "\ufeff"];

const SCALARS =
  "a b x y y no on true null ~ 0 -0 1 01 0o7 08 1.5 1.2.3 1e3 1.0e+3 e3 .5 5. 0x1F 0b11 0b-11 1_000 _1 12:30 2001-12-14 .inf .nan - -- --a << = . .. ./x";

const TOKENS = [
  "a: ",
  "b: ",
  '"c": ',
  "- ",
  "- - ",
  "? ",
  ": ",
  " #",
  "# c\n",
  "''",
  '""',
  "{}",
  "[]",
  "{a: b}",
  "[a, b]",
  "|\n  ",
  "|-\n  ",
];

const REST = [
  ">\n  ",
  ">-\n  ",
  "|+\n  ",
  "---",
  "...",
  "\\n",
  "\\u0041",
  "\\ud83d",
  "\\/",
  "\\\n",
  "&a ",
  "*a",
  "!t ",
  "__proto__: ",
  "é",
  "’",
  "😀",
];

export const PIECES: readonly string[] = [...SIGNS, ...GAPS, ...SCALARS.split(" "), ...TOKENS, ...REST];
