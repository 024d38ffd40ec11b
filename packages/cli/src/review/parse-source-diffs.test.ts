import { expect, test } from "vitest";
import { parseSourceDiffs } from "./parse-source-diffs.ts";

const raw = (...fields: readonly string[]): string => `${fields.join("\0")}\0\0`;
const head = (status: string): string => `:100644 100644 1111111 2222222 ${status}`;

test("whole files with what was added and removed, each by its path", () => {
  const text = `${raw(head("M"), "apps/a.ts", head("R090"), "apps/old.ts", "apps/new.ts", head("D"), "apps/gone.ts")}diff --git a/apps/a.ts b/apps/a.ts
index 1111111..2222222 100644
--- a/apps/a.ts
+++ b/apps/a.ts
@@ -1,2 +1,3 @@
 one
-two
+diff --git a/x b/x
+@@ -1 +1 @@
diff --git a/apps/old.ts b/apps/new.ts
similarity index 100%
diff --git a/apps/gone.ts b/apps/gone.ts
@@ -1 +0,0 @@
-last
\\ No newline at end of file
`;
  expect(parseSourceDiffs(text)).toEqual([
    {
      file: "apps/a.ts",
      lines: [
        { kind: "same", text: "one" },
        { kind: "removed", text: "two" },
        { kind: "added", text: "diff --git a/x b/x" },
        { kind: "added", text: "@@ -1 +1 @@" },
      ],
    },
    { file: "apps/gone.ts", lines: [{ kind: "removed", text: "last" }] },
  ]);
});

test("nothing of nothing", () => {
  expect(parseSourceDiffs("")).toEqual([]);
});
