import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentWith } from "../../testing/manifests.ts";
import { secretInEnvironment } from "./secret-in-environment.ts";

const variable = (name: string, value: string): string => deploymentWith(`env: [{ name: ${name}, value: "${value}" }]`);

test.each([
  ["PGPASSWORD", "hunter2"],
  ["APP_SECRET", "c29tZXRoaW5n"],
  ["authToken", "abc123def"],
  ["AWS_SECRET_ACCESS_KEY", "wJalrXUtnFEMI"],
])("%s is %s", (name, value) => {
  expect(judged(secretInEnvironment, variable(name, value))).toEqual([
    `/spec/template/spec/containers/0/env/0/value  '${name}' is called like a secret, and its value is written here`,
  ]);
});

test.each([
  ["PGPASSWORD_FILE", "/run/secrets/password"],
  ["SECRETS_DIR", "shop"],
  ["GOOGLE_APPLICATION_CREDENTIALS", "/var/run/key.json"],
  ["DB_PASSWORD", "$(PGPASSWORD)"],
  ["DB_PASSWORD", ""],
  ["CORS_ALLOW_CREDENTIALS", "true"],
  ["PULL_SECRET", "shop-registry-credentials"],
  ["CLUSTER_CA_SECRET", "kong-operator-ca"],
  ["API_KEY", "vault:secret/data/shop#key"],
  ["MAX_TOKENS", "4096"],
  ["SECRETARY", "Ada"],
])("%s may be '%s'", (name, value) => {
  expect(judged(secretInEnvironment, variable(name, value))).toEqual([]);
});
