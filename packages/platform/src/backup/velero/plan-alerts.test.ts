import { expect, test } from "vitest";
import { hoursBetween } from "./plan-alerts.ts";

test.each([
  ["30 * * * *", 1],
  ["0 */6 * * *", 6],
  ["0 3 * * *", 24],
  ["0 3,15 * * *", 24],
  ["0 3 * * 1-5", 168],
  ["0 3 1 * *", 744],
  ["0 3 1 1 *", 8784],
])("%s comes again within %i hours", (schedule, hours) => {
  expect(hoursBetween(schedule)).toBe(hours);
});
