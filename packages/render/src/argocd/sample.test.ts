import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { everything } from "../render-clusters.ts";
import { renderEnvironments } from "../render-environments.ts";
import { refused } from "../testing/refused.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const { files, problems } = await renderEnvironments(root, everything);

test("every object of the rendered sample is permitted by its AppProject", () => {
  expect(problems).toEqual([]);
  expect(files.length).toBeGreaterThan(100);
  expect(refused(files)).toEqual({});
});

test("every folder of the rendered sample is synced by one Application", () => {
  const synced = files.flatMap(({ object }) => {
    const { source, sources = [] } = (object?.kind === "Application" ? object.spec : {}) as { source?: object; sources?: object[] };
    return [...sources, ...(source ? [source] : [])].flatMap((from) => {
      const path: unknown = Reflect.get(from, "path");
      return typeof path === "string" && path.startsWith("clusters/") ? [path] : [];
    });
  });
  const folders = new Set(
    files.map(
      ({ path }) =>
        `clusters/${path
          .split("/")
          .slice(0, path.includes("/apps/") ? 3 : 2)
          .join("/")}`,
    ),
  );
  expect([...synced].sort()).toEqual([...folders].sort());
});
