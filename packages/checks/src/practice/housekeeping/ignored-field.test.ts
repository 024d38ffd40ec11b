import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { ignoredField } from "./ignored-field.ts";

const service = (spec: string): string =>
  `{ apiVersion: v1, kind: Service, metadata: { name: web }, spec: { ports: [{ port: 80 }], ${spec} } }`;

test.each(["type: ExternalName, externalName: a.example.com", "clusterIP: None, sessionAffinity: None", "sessionAffinity: ClientIP"])(
  "%s",
  (spec) => {
    expect(judged(ignoredField, service(spec))).toEqual([]);
  },
);

test.each([
  ["externalName: a.example.com", "/spec/externalName  externalName does nothing: the type is ClusterIP"],
  ["clusterIP: None, sessionAffinity: ClientIP", "/spec/sessionAffinity  sessionAffinity does nothing: the Service is headless"],
])("%s", (spec, problem) => {
  expect(judged(ignoredField, service(spec))).toEqual([problem]);
});
