import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { service } from "../testing/manifest.ts";
import { sessionAffinity } from "./session-affinity.ts";

test.each([
  "sessionAffinity: ClientIP",
  "sessionAffinity: ClientIP, sessionAffinityConfig: { clientIP: { timeoutSeconds: 86400 } }",
  "sessionAffinity: None, sessionAffinityConfig: { clientIP: { timeoutSeconds: 0 } }",
])("%s is right", (content) => {
  expect(judged(sessionAffinity, service(content))).toEqual([]);
});

test.each([
  [
    "sessionAffinity: ClientIP, sessionAffinityConfig: { clientIP: { timeoutSeconds: 0 } }",
    "/spec/sessionAffinityConfig/clientIP/timeoutSeconds  0 is not from 1 to 86400 seconds",
  ],
])("%s", (content, problem) => {
  expect(judged(sessionAffinity, service(content))).toEqual([problem]);
});
