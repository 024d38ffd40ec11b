import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { service } from "../testing/manifest.ts";
import { targetPort } from "./target-port.ts";

test.each(["ports: [{ port: 80, targetPort: http }]", "ports: [{ port: 80, targetPort: 0 }]", "ports: [{ port: 80, targetPort: '' }]"])(
  "%s is right",
  (content) => {
    expect(judged(targetPort, service(content))).toEqual([]);
  },
);

test.each([
  ["ports: [{ port: 80, targetPort: 70000 }]", "/spec/ports/0/targetPort  70000 is not a port (1-65535)"],
  [
    "ports: [{ port: 80, targetPort: '80' }]",
    `/spec/ports/0/targetPort  "80" is not a name of a port (a-z, 0-9 and single '-' between, with at least one letter)`,
  ],
])("%s", (content, problem) => {
  expect(judged(targetPort, service(content))).toEqual([problem]);
});
