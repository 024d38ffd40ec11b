import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podWithVolume } from "../../testing/pods.ts";
import { fileMode } from "./file-mode.ts";

test.each([podWithVolume("secret: { secretName: a, defaultMode: 0400, items: [{ key: a, path: a, mode: 511 }] }")])("%s", (manifest) => {
  expect(judged(fileMode, manifest)).toEqual([]);
});

test.each([
  [
    podWithVolume("secret: { secretName: a, defaultMode: 644 }"),
    "/spec/volumes/0/secret/defaultMode  644 is not a file mode (0 to 511, which is 0777 in octal)",
  ],
  [
    podWithVolume("projected: { defaultMode: -1 }"),
    "/spec/volumes/0/projected/defaultMode  -1 is not a file mode (0 to 511, which is 0777 in octal)",
  ],
  [
    podWithVolume("configMap: { name: a, items: [{ key: a, path: a, mode: 1000 }] }"),
    "/spec/volumes/0/configMap/items/0/mode  1000 is not a file mode (0 to 511, which is 0777 in octal)",
  ],
])("%s", (manifest, problem) => {
  expect(judged(fileMode, manifest)).toEqual([problem]);
});
