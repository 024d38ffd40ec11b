import { expect, test } from "vitest";
import { tempFolder } from "../testing/temp-folder.ts";

const configMap = (name: string, value: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\ndata:\n  key: ${value}\n`;
const definition = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: widgets.example.com }
spec:
  group: example.com
  scope: Namespaced
  names: { plural: widgets, singular: widget, kind: Widget, listKind: WidgetList }
  versions:
    - name: v1
      served: true
      storage: true
      schema: { openAPIV3Schema: { type: object, properties: { size: { type: integer } } } }
`;
const widget = "apiVersion: example.com/v1\nkind: Widget\nmetadata:\n  name: a\nsize: large\n";

test("more objects than are looked at together: each problem once, with its line", async () => {
  const many = Object.fromEntries(Array.from({ length: 1200 }, (_, i) => [`${i}.yaml`, configMap(`a-${i}`, i % 400 === 0 ? "1" : "one")]));
  const { code, out } = await tempFolder(many).ashlar("check", ".", "--only", "schema");
  expect({ code, last: out.trim().split("\n").at(-1) }).toEqual({ code: 1, last: "3 errors in 1200 objects in 1200 files" });
  expect(out).toContain("       800.yaml:6\n");
});

test("a custom resource that is read before the CRD that says what it must be", async () => {
  const { code, out } = await tempFolder({ "a-widget.yaml": widget, "b-crd.yaml": definition }).ashlar("check", ".", "--only", "schema");
  expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('"large" is not a whole number  wrong-type') });
});

test("what is wrong with the version is said once", async () => {
  const { out } = await tempFolder({ "a.yaml": configMap("a", "one") }).ashlar("check", ".", "--only", "schema", "--kubernetes", "1.99");
  expect(out.split("unknown-version").length - 1).toBe(1);
});
