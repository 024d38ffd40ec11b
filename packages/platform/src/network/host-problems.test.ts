import { expect, test } from "vitest";
import { reachProblems } from "./host-problems.ts";

const long = `${"a".repeat(63)}.`.repeat(3);

test.each(["api.stripe.com", "*.example.com", "a-b.example.com", "a_b.example.com", "xn--bcher-kva.example", `${long}example.com`])(
  "%s is a name",
  (host) => {
    expect(reachProblems({ name: "x", hosts: [host] })).toEqual([]);
  },
);

test.each([
  ["https://api.stripe.com", "no host name"],
  ["api.stripe.com:443", "no host name"],
  ["api.stripe.com/v1", "no host name"],
  ["API.stripe.com", "no host name"],
  ["api.stripe.com.", "no host name"],
  ["stripe", "no host name"],
  ["*", "no host name"],
  ["*.com", "no host name"],
  ["**.example.com", "no host name"],
  ["api.*.example.com", "no host name"],
  ["a*.example.com", "no host name"],
  ["-a.example.com", "no host name"],
  ["", "no host name"],
  [`${long}${long}com`, "no host name"],
  ["1.2.3.4.5", "no host name"],
  ["192.0.2.7", "an address, which has no name to look up"],
  ["192.0.2.0/24", "an address, which has no name to look up"],
  ["2001:db8::1", "an address, which has no name to look up"],
  ["::1", "an address, which has no name to look up"],
  ["cart.shop.svc", "a name inside of the cluster"],
  ["cart.shop.svc.cluster.local", "a name inside of the cluster"],
])("'%s' is refused", (host, what) => {
  expect(reachProblems({ name: "x", hosts: ["api.stripe.com", host] })).toMatchObject([
    { rule: "host-name", object: "flow x", message: `'${host}' is ${what}` },
  ]);
});

test("no names at all", () => {
  expect(reachProblems({ name: "x", hosts: [] })).toMatchObject([{ message: "no host is named" }]);
});
