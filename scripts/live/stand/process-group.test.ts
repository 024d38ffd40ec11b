import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { processGroup } from "./process-group.ts";
import { waitUntil } from "./wait-until.ts";

const folder = mkdtempSync(join(tmpdir(), "ashlar-group-"));
const group = processGroup(process.execPath, folder);
const forever = ["-e", "setInterval(() => {}, 1000)"];

afterEach(async () => {
  await group.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("one program is ended without a failure; another one that ends by itself is one", async () => {
  const first = group.start(forever, { log: "first" });
  group.start(forever, { log: "second" });
  await first.stop();
  expect(group.programs().map(({ name }) => name)).toEqual(["second"]);
  expect(group.check).not.toThrow();
  const [second] = group.programs();
  const again = await second?.restart();
  expect(group.programs()).toEqual([again]);
  expect(again?.pid).not.toBe(second?.pid);
  expect(group.check).not.toThrow();

  group.start(["-e", "console.log('no more'); process.exit(3)"], { log: "third" });
  const failure = await waitUntil("it failed", async () => {
    try {
      group.check();
    } catch (error) {
      return error;
    }
  });
  expect(failure).toHaveProperty("message", "third ended by itself (3); its last words:\nno more");
});
