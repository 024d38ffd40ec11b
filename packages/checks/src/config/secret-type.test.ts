import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { manifest } from "../testing/manifest.ts";
import { secretType } from "./secret-type.ts";

const secret = (type: string, content: string): string => manifest("v1", "Secret", `type: kubernetes.io/${type}\n${content}`);

test.each([
  ["tls", "data: { tls.crt: '', tls.key: '' }"],
  ["dockerconfigjson", "stringData: { .dockerconfigjson: '{\"auths\":{}}' }"],
  ["dockercfg", "data: { .dockercfg: e30= }"],
  ["basic-auth", "stringData: { password: a }"],
  ["ssh-auth", "data: { ssh-privatekey: YQ== }"],
])("%s: %s", (type, content) => {
  expect(judged(secretType, secret(type, content))).toEqual([]);
});

test.each([
  ["tls", "data: { tls.crt: '' }", "  the key 'tls.key' is missing, which a Secret of this type has"],
  ["dockerconfigjson", "data: { config.json: e30= }", "  the key '.dockerconfigjson' is missing, which a Secret of this type has"],
  ["dockercfg", "data: { .dockercfg: YQ== }", "/data/.dockercfg  it is not a JSON object"],
  ["basic-auth", "data: { user: YQ== }", "  neither 'username' nor 'password' is there"],
  ["ssh-auth", "data: { ssh-privatekey: '' }", "  the key 'ssh-privatekey' is missing or empty"],
  ["service-account-token", "data: {}", "  the annotation kubernetes.io/service-account.name is missing"],
])("%s: %s is not enough", (type, content, problem) => {
  expect(judged(secretType, secret(type, content))).toEqual([problem]);
});
