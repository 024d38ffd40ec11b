import { expect, test } from "vitest";
import { canonicalCidr, cidr } from "./cidr.ts";
import { canonicalIp, ipAddress } from "./ip-address.ts";

test.each(["10.9.8.7", "0.0.0.0", "::", "::1", "1::", "2001:db8::ffff", "fe80:0:0:0:0:0:0:0abc", "1:2:3:4:5:6:7:8", "1::1.2.3.4"])(
  "%s is an address everywhere",
  (text) => {
    expect([ipAddress(text, "1.33"), ipAddress(text, "1.36")]).toEqual([undefined, undefined]);
  },
);

test.each([
  "",
  "10.9.8",
  "10.9.8.256",
  "10.9.8.7.6",
  "1.2.3.4.",
  "a",
  ":",
  ":::",
  "1::2::3",
  "12345::",
  "1:2:3:4:5:6:7",
  "1:2:3:4:5:6:7::8",
  "::1%eth0",
  "1.2.3.4::",
])("%s is nowhere", (text) => {
  expect([ipAddress(text, "1.33"), ipAddress(text, "1.36")].every((why) => why?.startsWith("is not an IP address"))).toBe(true);
});

test.each([
  ["010.9.8.7", "has zeros before its numbers; write 10.9.8.7"],
  ["::ffff:10.9.8.7", "is an IPv4 address written as IPv6; write 10.9.8.7"],
])("%s is one until 1.35", (text, why) => {
  expect([ipAddress(text, "1.35"), ipAddress(text, "1.36")]).toEqual([undefined, why]);
});

test.each([
  ["fe80:0:0:0:0:0:0:0abc", "fe80::abc"],
  ["1:0:0:2:0:0:0:3", "1:0:0:2::3"],
  ["1:0:2:3:4:5:6:7", "1:0:2:3:4:5:6:7"],
  ["FE80::", "fe80::"],
  ["0:0:0:0:0:0:0:0", "::"],
])("%s is written %s", (text, canonical) => {
  expect(canonicalIp(text)).toBe(text === canonical ? undefined : `is not in canonical form; write ${canonical}`);
  expect(canonicalIp(canonical)).toBeUndefined();
});

test("CIDRs", () => {
  const good = ["10.0.0.0/8", "0.0.0.0/0", "2001:db8::/64", "::/0", "10.9.8.7/32"];
  expect(good.filter((text) => cidr(text, "1.33") ?? cidr(text, "1.36") ?? canonicalCidr(text))).toEqual([]);
  const bad = ["", "10.0.0.0", "10.0.0.0/33", "::/129", "10.0.0.0/", "10.0.0.0/-1", "/8", "10.0.0.0/8/8"];
  expect(bad.filter((text) => cidr(text, "1.33") === undefined || cidr(text, "1.36") === undefined)).toEqual([]);
  expect(cidr("10.9.8.7/8", "1.35")).toBeUndefined();
  expect(cidr("10.9.8.7/8", "1.36")).toBe("has bits beyond the length of its prefix; write 10.0.0.0/8");
  expect(cidr("10.0.0.0/08", "1.36")).toBe("has zeros before its numbers; write 10.0.0.0/8");
  expect(canonicalCidr("2001:DB8::/64")).toBe("is not in canonical form; write 2001:db8::/64");
});
