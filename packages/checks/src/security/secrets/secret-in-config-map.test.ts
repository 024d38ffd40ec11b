import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { secretInConfigMap } from "./secret-in-config-map.ts";

const configMap = (data: string): string => `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data:
  ${data}`;

test.each([
  ["db-password: hunter2", "/data/db-password  'db-password' is called like a secret"],
  ["a.properties: |\n    spring.datasource.password=hunter2", "/data/a.properties  'spring.datasource.password' is set in plain text"],
  ["a.yaml: |\n    db:\n      password: 'hunter2'", "/data/a.yaml  'password' is set in plain text"],
  ['a.json: |\n    { "a": 1,\n      "apiKey": "abc123def",\n      "b": 2 }', "/data/a.json  'apiKey' is set in plain text"],
])("%s", (data, problem) => {
  expect(judged(secretInConfigMap, configMap(data))).toEqual([problem]);
});

test.each([
  "log-level: debug",
  'backup.sh: |\n    password=$(cat /run/secrets/password)\n    export PGPASSWORD="$password"',
  "a.conf: |\n    password_file = /run/secrets/password\n    # password: see the wiki",
  "a.yaml: |\n    passwordSecretRef:\n      name: db\n      key: password",
  "a.yaml: |\n    keyword: shop\n    password:",
])("%s", (data) => {
  expect(judged(secretInConfigMap, configMap(data))).toEqual([]);
});

test("time grows with the length of a text, whatever the text is", () => {
  for (const part of ["password", "password ", "password=a ", " ", "a.password\n", "- "]) {
    const began = performance.now();
    judged(
      secretInConfigMap,
      JSON.stringify({ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "a" }, data: { a: part.repeat(40_000) } }),
    );
    expect(performance.now() - began, part).toBeLessThan(2000);
  }
});
