import { expect, test } from "vitest";
import { changedLines } from "./changed-lines.ts";

const compared = `diff --git a/clusters/dev/a.yaml b/clusters/dev/a.yaml
index 84d55c5..8c0c6ac 100644
--- a/clusters/dev/a.yaml
+++ b/clusters/dev/a.yaml
@@ -3 +3 @@ metadata:
-  name: a
+  name: b
@@ -9 +9,2 @@ spec:
+  --- : kept
diff --git a/clusters/dev/b.yaml b/clusters/dev/b.yaml
deleted file mode 100644
index 84d55c5..0000000
--- a/clusters/dev/b.yaml
+++ /dev/null
@@ -1 +0,0 @@
-kind: Service
`;

test("the lines of each file", () => {
  expect([...changedLines(compared)]).toEqual([
    ["clusters/dev/a.yaml", ["-  name: a", "+  name: b", "+  --- : kept"]],
    ["clusters/dev/b.yaml", ["-kind: Service"]],
  ]);
  expect(changedLines("").size).toBe(0);
});
