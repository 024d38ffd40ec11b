import { expect, test } from "vitest";
import { listed, ofKind } from "./testing/of-kind.ts";
import { containerOf, podOf, templateOf } from "./testing/pod-of.ts";
import { worker } from "./worker.ts";

const values = { name: "proxy", image: "example.com/proxy:1", replicas: 1, cpu: "50m", memory: "64Mi", probe: "none" } as const;
const withFiles = (files: Record<string, string>) => worker({ ...values, files });
const checksumOf = (files: Record<string, string>) => templateOf(withFiles(files)).metadata.annotations?.["ashlar.dev/files-sha256"];

test("a file is a key of a ConfigMap, mounted at its own path", () => {
  const objects = withFiles({ "/etc/proxy/proxy.conf": "listen 80;\n" });
  expect(ofKind("ConfigMap", objects)).toMatchObject({ metadata: { name: "proxy-files" }, data: { "proxy.conf": "listen 80;\n" } });
  expect(podOf(objects).volumes).toStrictEqual([{ name: "files", configMap: { name: "proxy-files" } }]);
  expect(containerOf(objects).volumeMounts).toStrictEqual([
    { name: "files", mountPath: "/etc/proxy/proxy.conf", subPath: "proxy.conf", readOnly: true },
  ]);
});

test("files that share a name keep their paths apart", () => {
  const objects = withFiles({ "/etc/a/conf": "a", "/etc/b/conf": "b", "/etc/c": "c" });
  expect(ofKind("ConfigMap", objects).data).toStrictEqual({ "etc.a.conf": "a", "etc.b.conf": "b", c: "c" });
  expect(containerOf(objects).volumeMounts?.map(({ mountPath, subPath }) => [mountPath, subPath])).toStrictEqual([
    ["/etc/a/conf", "etc.a.conf"],
    ["/etc/b/conf", "etc.b.conf"],
    ["/etc/c", "c"],
  ]);
});

test("another text or another path restarts the pods, another order of the files does not", () => {
  const checksum = checksumOf({ "/a": "1", "/b": "2" });
  expect(checksum).toMatch(/^[0-9a-f]{64}$/);
  expect(checksumOf({ "/b": "2", "/a": "1" })).toBe(checksum);
  expect(checksumOf({ "/a": "1", "/b": "3" })).not.toBe(checksum);
  expect(checksumOf({ "/a": "1", "/c": "2" })).not.toBe(checksum);
});

test("no files, no ConfigMap and no checksum", () => {
  expect(listed(withFiles({}))).not.toContain("ConfigMap proxy-files");
  expect(checksumOf({})).toBeUndefined();
});
