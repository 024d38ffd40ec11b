import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { csiDriver } from "./csi-driver.ts";

const driver = (spec: string): string =>
  `{ apiVersion: storage.k8s.io/v1, kind: CSIDriver, metadata: { name: a.example.com }, spec: { ${spec} } }`;

test("tokens for two audiences", () => {
  expect(
    judged(csiDriver, driver("tokenRequests: [{ audience: a }, { audience: b, expirationSeconds: 600 }], fsGroupPolicy: File")),
  ).toEqual([]);
});

test.each([
  ["tokenRequests: [{ audience: a }, { audience: a }]", "/tokenRequests/1/audience  'a' has a token already"],
  ["tokenRequests: [{ audience: a, expirationSeconds: 599 }]", "/tokenRequests/0/expirationSeconds  599 is not from 600 to 4294967296"],
  ["fsGroupPolicy: Always", "/fsGroupPolicy  'Always' is none of ReadWriteOnceWithFSType, File, None"],
  ["volumeLifecycleModes: [Forever]", "/volumeLifecycleModes/0  'Forever' is neither Persistent nor Ephemeral"],
  ["nodeAllocatableUpdatePeriodSeconds: 9", "/nodeAllocatableUpdatePeriodSeconds  9 is less than 10"],
  ["serviceAccountTokenInSecrets: true", "/serviceAccountTokenInSecrets  there are no tokenRequests"],
])("%s", (spec, problem) => {
  expect(judged(csiDriver, driver(spec))).toEqual([`/spec${problem}`]);
});
