import fc from "fast-check";
import { expect, test } from "vitest";
import { listenerName } from "./listener.ts";

test.each([
  ["shop.example.com", "https-shop-example-com"],
  ["my-shop.example.com", "https-my--shop-example-com"],
  ["my.shop.example.com", "https-my-shop-example-com"],
  ["xn--bcher-kva.example", "https-xn----bcher--kva-example"],
  ["*.example.com", "wildcard-example-com"],
  ["wildcard.example.com", "https-wildcard-example-com"],
])("%s listens as %s", (host, name) => {
  expect(listenerName(host)).toBe(name);
});

test("a long host keeps its beginning and is told apart by a hash", () => {
  expect(listenerName("a-very-long-host-name-of-a-preview.environments.staging.example.com")).toBe(
    "https-a--very--long--host--name--of--a--preview-enviro-17756af9",
  );
});

const label = fc.stringMatching(/^[a-z0-9]([-a-z0-9]{0,20}[a-z0-9])?$/);
const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join("."));

test("any two hosts have names of their own, and each is a DNS label", () => {
  fc.assert(
    fc.property(host, host, (one, other) => {
      expect(listenerName(one)).toMatch(/^[a-z]([-a-z0-9]{0,61}[a-z0-9])$/);
      expect(listenerName(one) === listenerName(other)).toBe(one === other);
      expect(listenerName(`*.${one}`)).not.toBe(listenerName(other));
    }),
  );
});
