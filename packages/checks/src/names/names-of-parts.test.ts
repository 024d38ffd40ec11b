import { expect, test } from "vitest";
import { celIdentifier } from "./cel-identifier.ts";
import { dnsLabel } from "./dns-label.ts";
import { driverName } from "./driver-name.ts";
import { extendedResourceName } from "./extended-resource-name.ts";
import { kindName } from "./kind-name.ts";
import { notEmpty } from "./not-empty.ts";
import { orEmpty } from "./or-empty.ts";
import { pathSegment } from "./path-segment.ts";
import { signerName } from "./signer-name.ts";
import type { Syntax } from "./syntax.ts";

const table: readonly (readonly [string, Syntax, readonly string[], readonly string[]])[] = [
  ["celIdentifier", celIdentifier, ["_a", "replicas"], ["", "a-b", "9a", "namespace", "true"]],
  ["driverName", driverName, ["gpu.example.com", "GPU"], ["", "a_b", `${"a.".repeat(32)}b`]],
  ["extendedResourceName", extendedResourceName, ["example.com/gpu"], ["gpu", "kubernetes.io/gpu", "requests.example.com/gpu", "a b/c"]],
  ["kindName", kindName, ["Widget", "widget"], ["", "Wid_get", "9Widget"]],
  ["notEmpty", notEmpty(pathSegment), ["a"], ["", "a/b"]],
  ["orEmpty", orEmpty(dnsLabel), ["", "a"], ["A"]],
  ["signerName", signerName, ["example.com/signer", "a.b/c.d"], ["", "signer", "example/signer", "example.com/", "a.b/c/d", "A.b/c"]],
];

test.each(table)("%s", (_, syntax, good, bad) => {
  expect(good.filter((text) => syntax(text) !== undefined)).toEqual([]);
  expect(bad.filter((text) => syntax(text) === undefined)).toEqual([]);
});
