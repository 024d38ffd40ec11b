import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { service } from "../testing/manifest.ts";
import { servicePorts } from "./service-ports.ts";

test.each([
  "ports: [{ port: 80 }]",
  "clusterIP: None",
  "type: ExternalName, externalName: db.example.com",
  "ports: [{ name: a, port: 80 }, { name: b, port: 81 }]",
])("%s is right", (content) => {
  expect(judged(servicePorts, service(content))).toEqual([]);
});

test.each([
  ["selector: { app: web }", "/spec  'ports' is missing"],
  ["ports: [{ name: a, port: 80 }, { port: 81 }]", "/spec/ports/1  'name' is missing"],
  ["ports: [{ name: a, port: 80 }, { name: a, port: 81 }]", "/spec/ports/1/name  a second port is called 'a'"],
])("%s", (content, problem) => {
  expect(judged(servicePorts, service(content))).toEqual([problem]);
});
