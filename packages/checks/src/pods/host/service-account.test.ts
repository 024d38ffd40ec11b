import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podOf } from "../../testing/pods.ts";
import { serviceAccount } from "./service-account.ts";

test.each([podOf("serviceAccountName: web, serviceAccount: Not Read"), podOf("serviceAccountName: ''")])("%s", (manifest) => {
  expect(judged(serviceAccount, manifest)).toEqual([]);
});

test.each([
  [
    podOf("serviceAccountName: Web"),
    "/spec/serviceAccountName  'Web' is not a DNS subdomain (a-z, 0-9, '-' and '.', with a letter or digit at both ends of each part)",
  ],
  [
    podOf("serviceAccount: Web"),
    "/spec/serviceAccount  'Web' is not a DNS subdomain (a-z, 0-9, '-' and '.', with a letter or digit at both ends of each part)",
  ],
])("%s", (manifest, problem) => {
  expect(judged(serviceAccount, manifest)).toEqual([problem]);
});
