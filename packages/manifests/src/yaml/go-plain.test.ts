import { expect, test } from "vitest";
import { goKey } from "./go-key.ts";
import { goPlain } from "./go-plain.ts";

// Each answer is what sigs.k8s.io/yaml 1.6.0 gave, the reader in Kubernetes 1.33 to 1.36 and in Argo CD.
test.each([
  ["yes no on off y N TRUE False", [true, false, true, false, true, false, true, false]],
  ["null ~ Null", [null, null, null]],
  ["yEs nO tRue ~~ nulls", ["yEs", "nO", "tRue", "~~", "nulls"]],
  ["0 -0 +5 42 -42 0644 0o644 0O17 017 -017", [0n, 0n, 5n, 42n, -42n, 420n, 420n, 15n, 15n, -15n]],
  ["0x1F 0X1f -0x1f 0b11 +0b11 -0b11 0b-11 0_x1F", [31n, 31n, -31n, 3n, 3n, -3n, -3n, 31n]],
  ["1_000 1__0 1_ -_1 _1", [1000n, 10n, 1n, -1n, "_1"]],
  ["08 09.5 1.5 .5 -.5 +.5 5. 1e3 1.e3 1E-2 1_0.5", [8, 9.5, 1.5, 0.5, -0.5, 0.5, 5, 1000, 1000, 0.01, 10.5]],
  [
    "1e400 .1e400 ._5 e3 -e3 1e 0x 0b2 0o8 - + . .. 1.2.3",
    ["1e400", ".1e400", "._5", "e3", "-e3", "1e", "0x", "0b2", "0o8", "-", "+", ".", "..", "1.2.3"],
  ],
  [
    "12:30 190:20:30 2001-12-14 2001-12-14T21:59:43Z 1,000 = <<",
    ["12:30", "190:20:30", "2001-12-14", "2001-12-14T21:59:43Z", "1,000", "=", "<<"],
  ],
  ["9223372036854775807 18446744073709551615 -9223372036854775808", [9223372036854775807n, 18446744073709551615n, -9223372036854775808n]],
  ["18446744073709551616 +9223372036854775808 -9223372036854775809", [2 ** 64, 2 ** 63, -(2 ** 63)]],
  ["0777777777777777777777777 0x1ffffffffffffffffff", [7.777777777777778e23, "0x1ffffffffffffffffff"]],
  [".inf -.Inf +.INF .nan .iNf", [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NaN, ".iNf"]],
] as const)("%s", (words, values) => {
  expect(words.split(" ").map(goPlain)).toEqual(values);
});

test("keys become strings", () => {
  expect(["a", true, 420n, 1.3, 0.1, 1e6, 1e-5, 16777217, 123456.5, -0, 3.4e38, 1e40, Number.NaN].map((key) => goKey(key))).toEqual([
    "a",
    "true",
    "420",
    "1.3",
    "0.1",
    "1e+06",
    "1e-05",
    "1.6777216e+07",
    "123456.5",
    "-0",
    "3.4e+38",
    ".inf",
    ".nan",
  ]);
});
