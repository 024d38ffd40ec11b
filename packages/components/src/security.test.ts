import { expect, test } from "vitest";
import { containerSecurity, podSecurity } from "./security.ts";

const fixed = { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } };

test("a user that is a number, whose group follows it", () => {
  expect(podSecurity({}, false)).toStrictEqual({ ...fixed, runAsUser: 65532, runAsGroup: 65532 });
  expect(podSecurity({ user: 999 }, false)).toStrictEqual({ ...fixed, runAsUser: 999, runAsGroup: 999 });
  expect(podSecurity({ user: 1000, group: 0 }, false)).toStrictEqual({ ...fixed, runAsUser: 1000, runAsGroup: 0 });
});

test("the image's own user, which must be a number there", () => {
  expect(podSecurity({ user: "image" }, false)).toStrictEqual(fixed);
  expect(podSecurity({ user: "image", group: 10 }, false)).toStrictEqual({ ...fixed, runAsGroup: 10 });
});

test("volumes belong to the group", () => {
  expect(podSecurity({ user: 999 }, true)).toMatchObject({ fsGroup: 999, fsGroupChangePolicy: "OnRootMismatch" });
  expect(podSecurity({ user: "image" }, true)).toMatchObject({ fsGroup: 65532 });
});

test("a writable root file system has to be asked for", () => {
  expect(containerSecurity({ writableRoot: true })).toStrictEqual({
    allowPrivilegeEscalation: false,
    capabilities: { drop: ["ALL"] },
    readOnlyRootFilesystem: false,
  });
});
