import { HARD_TEXTS } from "./hard-texts.ts";

// For tests: strings that one YAML reader or another takes for something else, or cannot read, when they stand there as they are.

const WORDS = "y n yes no on off true false null none nil undefined nan inf NaN ~ .inf -.inf +.INF .nan .NaN << = _ - + . e E".split(" ");

const NUMBERS = [
  "0 00 1 -1 +1 -0 007 017 0o17 0o8 0O17 08 09 0b11 0B11 0b-11 -0b11 0b+1 0b2 0x1F 0X1f -0x1f 0x_1F 0_x1F 0x 0xg 1_000 1__0 _1 -_1 +_1 1_",
  "1,000 685_230.15 685.230_15e+03 1.5 .5 -.5 +.5 5. 1. 1.2.3 1.2.3.4 1.2.3:4 1..2 ._5 1e3 1E3 1e+3 1e-3 1.e3 1e 1e+ e3 E-3 +e3 -e3 .e3",
  "e_3 e.3 1_e3 12e03 3d 3f 1f 1l 1u 0.1f 1p3 0x1p3 0x1.8p1 9007199254740993 18446744073709551616 1e400 12345678901234567890123 infinity",
].flatMap((line) => line.split(" "));

const TIMES = [
  "12:30:45|190:20:30.15|-190:20:30|1:60|22:22|22:2|00:00:00|10:0|8080:80|1:2:3:4:5|2001-12-14|2001-1-1|2001-12-14Z|2024-02-30|20240101|2024-01",
  "2001-12-14t21:59:43.10-05:00|2001-12-14T21:59:43Z|2001-12-14 21:59:43.10 -5|2001-12-15 2:59:43.10|2001-12-14T",
].flatMap((line) => line.split("|"));

const SIGNS = [..."-?:,[]{}#&*!|>'\"%@`<=~^$()/\\;+._"];
const AROUND = (sign: string) => [
  sign,
  `${sign}a`,
  `${sign} a`,
  `a${sign}`,
  `a ${sign}`,
  `a${sign} b`,
  `a ${sign}b`,
  `a${sign}b`,
  sign + sign,
];

const MARKS =
  "---|---a|--- a|...|... a|...a|--|--a|--1|---\na|a\n---\nb|a\n...\nb|..|../a|./a|.a|!!str a|%YAML 1.1|&a b|*a|? a\n: b|- a\n- b".split(
    "|",
  );

const ORDINARY = [
  "a web apps/v1 registry.example.com:5000/shop/cart:1.2.3@sha256:0f0f http://shop:80/path?q=1#top 10.0.0.0/8 fe80::1 ::/0 500m 2Gi 10% 1/2",
  "app.kubernetes.io/name --port=80 -v *.example.com $(POD_IP) a:b a#b C:\\dir ^/api/(.*)$ 100m v1.2.3 1a2b3c4 1h constructor toString",
  "3fa85f64-5717-4562-b3fc-2c963f66afa6 it's",
].flatMap((line) => line.split(" "));

const SENTENCES = ["a: b", "a #b", "key: [1, 2]", "{{ .Values.x }}", 'say "hi"', "x".repeat(341), "é".repeat(1100), "a b ".repeat(400)];

const CASES = (word: string) => [word, word.toUpperCase(), word.slice(0, 1).toUpperCase() + word.slice(1)];

/** Over 500 strings, each once. None holds half a surrogate pair. */
export const HARD_STRINGS: readonly string[] = [
  ...new Set([WORDS.flatMap(CASES), NUMBERS, TIMES, SIGNS.flatMap(AROUND), MARKS, ORDINARY, SENTENCES, HARD_TEXTS].flat()),
];

/** What hostile strings are put together from. */
export const HARD_PIECES: readonly string[] = [
  ...WORDS,
  ...SIGNS,
  ...HARD_TEXTS.filter((text) => text.length <= 2),
  ..."\n\t 0123456789_.,:+-eExXoObBfFtTzZ",
  ...["\n\n", "\n  ", "\r\n", "a", "bc", "é", " #", ": ", "---", "..."],
];
