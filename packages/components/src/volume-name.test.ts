import { expect, test } from "vitest";
import { volumeName } from "./volume-name.ts";

test.each([
  ["/tmp", "scratch-tmp"],
  ["/var/cache/nginx/", "scratch-var-cache-nginx"],
  ["/opt/My_App.d", "scratch-opt-my-app-d"],
  [`/${"deep/".repeat(20)}end`, "scratch-p-deep-deep-deep-deep-deep-deep-deep-deep-deep-end"],
])("%s is mounted as %s", (path, name) => {
  expect(volumeName("scratch", path)).toBe(name);
  expect(name.length).toBeLessThanOrEqual(63);
});
