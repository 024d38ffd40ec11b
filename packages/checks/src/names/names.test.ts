import { expect, test } from "vitest";
import { byteLength } from "./byte-length.ts";
import { configKey } from "./config-key.ts";
import { dns1035Label, dnsLabel } from "./dns-label.ts";
import {
  dnsSubdomain,
  dnsSubdomainWithUnderscore,
  fullyQualifiedDomainName,
  fullyQualifiedName,
  wildcardSubdomain,
} from "./dns-subdomain.ts";
import { durationIn } from "./go-duration.ts";
import { domainPrefixedPath, httpPath } from "./http-path.ts";
import { cIdentifier, environmentVariableName, httpHeaderName } from "./identifier.ts";
import { amountOf, intOrPartPercent, intOrPercent } from "./int-or-percent.ts";
import { iscsiName } from "./iscsi-name.ts";
import { labelValue } from "./label-value.ts";
import { pathSegment, pathSegmentPrefix } from "./path-segment.ts";
import { percent } from "./percent.ts";
import { portName } from "./port-name.ts";
import { domainPrefixedKey, qualifiedName } from "./qualified-name.ts";
import type { Syntax } from "./syntax.ts";

const a63 = "a".repeat(63);

const table: readonly (readonly [string, Syntax, readonly string[], readonly string[]])[] = [
  ["dnsLabel", dnsLabel, ["a", "0", "a-b", a63], ["", "A", "a.b", "-a", "a-", "a_b", `${a63}a`, "a\n"]],
  ["dns1035Label", dns1035Label, ["a", "a-9"], ["", "9a", "a-", "a.b"]],
  ["dnsSubdomain", dnsSubdomain, ["a", "a.b-c.9", `${a63}a`], ["", "a..b", ".a", "a.", "a.-b", "A", "a_b", `${"a.".repeat(126)}ab`]],
  ["dnsSubdomainWithUnderscore", dnsSubdomainWithUnderscore, ["_a.b_c", "a"], ["a_", "_", "", "a._"]],
  ["wildcardSubdomain", wildcardSubdomain, ["*.a", "*.a.b"], ["*", "*.", "a.*.b", "*.*.a", "a.b"]],
  ["fullyQualifiedDomainName", fullyQualifiedDomainName, ["a.b", "a.b."], ["a", "a.", "", ".", `a.${a63}a`]],
  ["fullyQualifiedName", fullyQualifiedName, ["a.b.c"], ["a.b", "a", "", "a.b.c."]],
  ["qualifiedName", qualifiedName, ["a", "A_b.c-d", `a.b/${a63}`], ["", "/a", "a/", "a/b/c", "A/b", "-a", "a_", `${a63}a`, "a b"]],
  ["domainPrefixedKey", domainPrefixedKey, ["a.b/c"], ["c", "", "/c"]],
  ["labelValue", labelValue, ["", "a", "A_b.c"], ["-a", "a b", "a/b", `${a63}a`, "ä"]],
  ["cIdentifier", cIdentifier, ["_a9", "A"], ["", "9", "a-b"]],
  ["environmentVariableName", environmentVariableName, ["a b", "9", "a.b", "~!"], ["", "a=b", "a\tb", "ä"]],
  ["httpHeaderName", httpHeaderName, ["X-Name"], ["", "X_Name", "a b"]],
  ["configKey", configKey, [".a", "a..b", "A-_."], ["", ".", "..", "..a", "a/b", "a b"]],
  ["portName", portName, ["http", "9p", "a-b-c"], ["", "-a", "a-", "a--b", "80", "A", "sixteen-letters-x"]],
  ["pathSegment", pathSegment, ["a:b", "Ä", "..."], [".", "..", "a/b", "a%"]],
  ["pathSegmentPrefix", pathSegmentPrefix, ["."], ["/", "%"]],
  ["httpPath", httpPath, ["/a/~b", "%"], ["", "a b", "a?b", "a#b"]],
  ["domainPrefixedPath", domainPrefixedPath, ["a.io/b", "a/b/c"], ["", "a", "/b", "a/", "A/b", "a/b?"]],
  ["iscsiName", iscsiName, ["iqn.2001-04.com.example:a", `naa.${"0".repeat(32)}`], ["", "iqn.2001", "eui.1", "a"]],
  ["percent", percent, ["0%", "1000%"], ["", "%", "5", "-5%", "5.5%", "5 %"]],
];

test.each(table)("%s", (_, syntax, good, bad) => {
  expect(good.filter((text) => syntax(text) !== undefined)).toEqual([]);
  expect(bad.filter((text) => syntax(text) === undefined)).toEqual([]);
});

test("the reason ends a sentence that the text begins", () => {
  expect(dnsLabel("Web")).toBe("is not a DNS label (a-z, 0-9 and '-', with a letter or digit at both ends)");
  expect(qualifiedName("Example.com/x")).toMatch(/^has a prefix that is not a DNS subdomain/);
});

test("amounts: numbers, percentages, durations, bytes", () => {
  expect([intOrPercent(0), intOrPercent("0%"), intOrPartPercent("100%")]).toEqual([undefined, undefined, undefined]);
  expect([intOrPercent(-1), intOrPercent("5"), intOrPartPercent("101%")]).toEqual([
    "is less than 0",
    "is not a percentage such as 25%",
    "is more than 100%",
  ]);
  expect([amountOf(3), amountOf("25%"), amountOf("many")]).toEqual([3, 25, 0]);
  expect([durationIn("1h30m"), durationIn("-.5s"), durationIn("0"), durationIn("1500ms")]).toEqual([5400, -0.5, 0, 1.5]);
  expect([durationIn(""), durationIn("5"), durationIn("1d"), durationIn("3000000h")]).toEqual([undefined, undefined, undefined, undefined]);
  expect([byteLength("a"), byteLength("ä"), byteLength("€"), byteLength("😀")]).toEqual([1, 2, 3, 4]);
});
