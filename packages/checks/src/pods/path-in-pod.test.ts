import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { podWith, podWithVolume } from "../testing/pods.ts";
import { pathInPod } from "./path-in-pod.ts";

test.each([
  podWithVolume("secret: { secretName: a, items: [{ key: a, path: b/..c }] }"),
  podWithVolume("hostPath: { path: var/..log }"),
  podWithVolume("nfs: { server: a, path: / }"),
])("%s", (manifest) => {
  expect(judged(pathInPod, manifest)).toEqual([]);
});

test.each<[string, string[]]>([
  [
    podWithVolume("secret: { secretName: a, items: [{ key: a, path: /b }, { key: c, path: ..d }] }"),
    ['/spec/volumes/0/secret/items/0/path  "/b" is not a relative path', "/spec/volumes/0/secret/items/1/path  \"..d\" begins with '..'"],
  ],
  [
    podWithVolume("projected: { sources: [{ serviceAccountToken: { path: ../token } }] }"),
    ["/spec/volumes/0/projected/sources/0/serviceAccountToken/path  \"../token\" has '..' among its parts"],
  ],
  [podWithVolume("hostPath: { path: /var/../etc }"), ["/spec/volumes/0/hostPath/path  \"/var/../etc\" has '..' among its parts"]],
  [podWithVolume("nfs: { server: a, path: b }"), ['/spec/volumes/0/nfs/path  "b" is not an absolute path']],
  [
    podWith(
      "volumeMounts: [{ name: data, mountPath: /a, subPath: /b }, { name: data, mountPath: /c, subPathExpr: $(A)/.. }]",
      "volumes: [{ name: data }]",
    ),
    [
      '/spec/containers/0/volumeMounts/0/subPath  "/b" is not a relative path',
      "/spec/containers/0/volumeMounts/1/subPathExpr  \"$(A)/..\" has '..' among its parts",
    ],
  ],
  [podWithVolume("gitRepo: { repository: a, directory: .. }"), ["/spec/volumes/0/gitRepo/directory  \"..\" has '..' among its parts"]],
])("%s", (manifest, problems) => {
  expect(judged(pathInPod, manifest)).toEqual(problems);
});
