import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { service } from "../testing/manifest.ts";
import { externalName } from "./external-name.ts";

test.each([
  "type: ExternalName, externalName: db.example.com",
  "type: ExternalName, externalName: db.example.com.",
  "externalName: not looked at",
])("%s is right", (content) => {
  expect(judged(externalName, service(content))).toEqual([]);
});

test.each([
  ["type: ExternalName", '/spec/externalName  "" is empty'],
  [
    "type: ExternalName, externalName: DB",
    `/spec/externalName  "DB" is not a DNS subdomain (a-z, 0-9, '-' and '.', with a letter or digit at both ends of each part)`,
  ],
])("%s", (content, problem) => {
  expect(judged(externalName, service(content))).toEqual([problem]);
});
