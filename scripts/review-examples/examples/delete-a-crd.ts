import type { Example } from "../example.ts";

export const example: Example = {
  title: "Delete a CRD",
  shows: "Argo CD prunes no CRD: it stays, with all objects of its kind, and nobody looks after it",
  edit: ({ remove }) => remove("clusters/dev/apps/heartbeat/customresourcedefinition.apiextensions.k8s.io-widgets.example.com.yaml"),
  before: ({ write }) => {
    write(
      "clusters/dev/apps/heartbeat/customresourcedefinition.apiextensions.k8s.io-widgets.example.com.yaml",
      `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: widgets.example.com }
spec:
  group: example.com
  names: { kind: Widget, plural: widgets }
  scope: Namespaced
  versions:
  - { name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object, x-kubernetes-preserve-unknown-fields: true } } }
`,
    );
    for (const name of ["one", "two"])
      write(
        `clusters/dev/apps/heartbeat/widget.example.com-${name}.yaml`,
        `{ apiVersion: example.com/v1, kind: Widget, metadata: { name: ${name}, namespace: heartbeat } }\n`,
      );
  },
};
