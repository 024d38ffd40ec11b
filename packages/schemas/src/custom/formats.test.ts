import { expect, test } from "vitest";
import { formats } from "./formats.ts";

// What kube-apiserver 1.36.3 says of each.
const said: Readonly<Record<string, readonly [good: string, bad: string]>> = {
  bsonobjectid: ["507f1f77bcf86cd799439011", "507f1f77bcf86cd79943901"],
  uri: [
    "http://a.b/c|https://a.b:80/c?d=e#f|mailto:x@y.z|/|//a.b/c|http://[::1]:80/|a:b|*|http://é/|http://a_b/",
    "|a/b|:a|http://a b/|http://a.b:x/|/%zz|http://%41/|#a|?a",
  ],
  email: ["a@b.c|Name <a@b.c>|<a@b>|a@[1.2.3.4]", "|a|a@|a@b@c|.a@b|a b@c.d|a@b..c"],
  hostname: ["a|a.bc|a.b-c.de|example.com|日本", "|-a|a.b|1.2|xn--a|a..b|a_b|a b|*.example.com"],
  ipv4: ["1.2.3.4|01.2.3.4|::ffff:1.2.3.4", "|1.2.3|1.2.3.256|::1"],
  ipv6: [
    "::|::1|fe80::1|2001:db8::8a2e:370:7334|1:2:3:4:5:6:7:8|::ffff:1.2.3.4|::1.2.3.4",
    "|1::2::3|fe80::1%eth0|1:2:3:4:5:6:7|1.2.3.4|::01.2.3.4",
  ],
  cidr: ["10.0.0.0/8|::/0|1.2.3.4/024", "|10.0.0.0|10.0.0.0/33|1.2.3.4/|::/129"],
  mac: [
    "00:00:5e:00:53:01|00-00-5e-00-53-01|0000.5e00.5301|00005e005301|02-00-5e-10-00-00-00-01|0200.5e10.0000.0001",
    "|00:00:5e:00:53|020000005e10000001|00:00-5e:00:53:01",
  ],
  uuid: ["f81d4fae-7dec-11d0-a765-00a0c91e6bf6|F81D4FAE7DEC41D0A76500A0C91E6BF6", "|f81d4fae"],
  uuid3: ["6fa459ea-ee8a-3ca4-894e-db77e160355e", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"],
  uuid4: ["f81d4fae7dec41d0a76500a0c91e6bf6", "6fa459ea-ee8a-3ca4-894e-db77e160355e"],
  uuid5: ["886313e1-3b8a-5372-9b90-0c9aee199e5d", "6fa459ea-ee8a-3ca4-894e-db77e160355e"],
  isbn: ["0321751043|978-0321751041|0-306-40615-2", "|0-306-40615-X"],
  isbn10: ["0321751043", "978-0321751041"],
  isbn13: ["9780321751041|978-0-306-40615-7", "0321751043"],
  creditcard: ["4111111111111111|4111 1111 1111 1111|378282246310005|5555555555554444", "|4111111111111112|1"],
  ssn: ["123-45-6789|078 05 1120", "|123456789"],
  hexcolor: ["#FFFFFF|fff|ABCDEF", "|#ffff|red"],
  rgbcolor: ["rgb(255,255,255)|rgb( 1 , 2 , 3 )", "|rgb(256,0,0)|RGB(1,2,3)|rgb(1,2,3"],
  byte: ["aGVsbG8=|YQ==|YWJj", "|aGVsbG8|A=|a-_="],
  date: ["2006-01-02|2024-02-29|0000-01-01", "|2006-13-01|2023-02-29|2024-1-1|2024-00-01|2024-01-00"],
  duration: ["10s|1h30m|-3s|0|1.5h|1µs|22 ns|1d|3 weeks|2 Days|12hours ago|PT5M", "|10|10 apples|h|1.5 apples"],
  datetime: [
    "2014-12-15T19:30:20.000Z|2014-12-15t19:30:20z|2014-12-15T19:30:20+01:00|2024-01-01T23:59:59+99:99|2024-01-01T00:00:00,5Z",
    "|2014-12-15T19:30:20|2014-12-15T25:30:20Z|2024-01-01T00:00:60Z|2024-01-01 00:00:00Z|2024-01-01",
  ],
  k8sshortname: ["a|a-b|1", "|A|-a|a.b"],
  k8slongname: ["a|a.b|a-b.c", "|A|a..b|a.|-a"],
};

test("each format is here", () => {
  expect(Object.keys(said)).toEqual(Object.keys(formats));
});

test.each(Object.entries(said))("%s", (name, [good, bad]) => {
  for (const text of good.split("|")) expect([text, formats[name]?.(text)]).toEqual([text, true]);
  for (const text of bad.split("|")) expect([text, formats[name]?.(text)]).toEqual([text, false]);
});

test("names have their length", () => {
  expect([formats.k8sshortname?.("a".repeat(63)), formats.k8sshortname?.("a".repeat(64))]).toEqual([true, false]);
  expect([formats.k8slongname?.("a".repeat(253)), formats.k8slongname?.("a".repeat(254))]).toEqual([true, false]);
  expect([formats.hostname?.(`a.${"b".repeat(63)}`), formats.hostname?.(`a.${"b".repeat(64)}`)]).toEqual([true, false]);
});
