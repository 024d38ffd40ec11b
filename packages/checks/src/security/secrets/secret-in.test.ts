import { expect, test } from "vitest";
import { secretIn } from "./secret-in.ts";

/** As many different letters and digits as asked for, so that no token stands in this file. */
const noise = (length: number, alphabet = "aZ3bY4cX5dW6eV7fU2gT8hS9iR"): string =>
  Array.from({ length }, (_, index) => alphabet[(index * 7 + Math.floor(index / 5)) % alphabet.length]).join("");
const upper = "AQBR3CS4DT5EU6FV7GW";
const hex = "a1b2c3d4e5f60789";
const pem = (kind: string): string => `-----BEGIN ${kind}-----\n${noise(64)}\n-----END ${kind}-----`;

test.each([
  ["an AWS access key", `id: AKIA${noise(16, upper)}`],
  ["a GitHub token", `ghp_${noise(36)}`],
  ["a GitHub token", `https://x-access-token:ghs_${noise(36)}@github.com/shop/web.git`],
  ["a GitHub token", `github_pat_${noise(22)}_${noise(59)}`],
  ["a GitLab token", `glpat-${noise(20)}`],
  ["a Slack token", `xoxb-${noise(12)}-${noise(24)}`],
  ["a Slack webhook", `https://hooks.slack.com/services/T${noise(8, upper)}/B${noise(8, upper)}/${noise(24)}`],
  ["a Google API key", `AIza${noise(35)}`],
  ["a Stripe key", `sk_live_${noise(24)}`],
  ["an npm token", `//registry.npmjs.org/:_authToken=npm_${noise(36)}`],
  ["a Vault token", `hvs.${noise(24)}`],
  ["a Databricks token", `dapi${noise(32, hex)}`],
  ["a key of Azure Storage", `DefaultEndpointsProtocol=https;AccountName=a;AccountKey=${noise(86)}==;`],
  ["a JSON Web Token", `Bearer eyJ${noise(20)}.eyJ${noise(40)}.${noise(43)}`],
  ["a private key", pem("PRIVATE KEY")],
  ["a private key", pem("RSA PRIVATE KEY")],
  ["a private key", pem("PGP PRIVATE KEY BLOCK")],
  ["a private key", `{"type":"service_account","private_key":"${pem("PRIVATE KEY").replaceAll("\n", "\\n")}"}`],
  ["a private key", `client-key-data: ${btoa(pem("EC PRIVATE KEY"))}`],
  ["a password in a URL", "postgres://ledger:S3cr3t-9x@postgres:5432/ledger"],
  ["a password in a URL", "redis://:S3cr3t-9x@redis:6379/0"],
])("%s", (what, text) => {
  expect(secretIn(text)).toBe(what);
});

test.each([
  ["a public certificate", pem("CERTIFICATE")],
  ["a public key", pem("PUBLIC KEY")],
  ["words that look for a key", 'grep -q -- "-----BEGIN PRIVATE KEY-----" /etc/tls/key.pem'],
  ["an example of a token", `ghp_${"x".repeat(36)}`],
  ["an example of AWS", "AKIAIOSFODNN7EXAMPLE"],
  ["a digest", `registry.example.com/web@sha256:${noise(64, hex)}`],
  ["a URL", "https://argoproj.github.io/argo-helm"],
  ["a URL with a user", "ssh://git@github.com/shop/web.git"],
  ["a URL whose password comes later", "postgres://ledger:$(PGPASSWORD)@postgres/ledger"],
  ["a template of one", "postgres://{{ .user }}:{{ .password }}@postgres/ledger"],
  ["documentation", "amqp://user:password@host:5672 and https://user:<token>@host"],
  ["an address of mail in a path", "https://example.com/a:b/c@d"],
  ["base64 of nothing in particular", noise(4000)],
  ["an encrypted value", `AgB${noise(600)}==`],
])("%s is none", (_, text) => {
  expect(secretIn(text)).toBeUndefined();
});

test("time grows with the length of a text, whatever the text is", () => {
  const parts = [
    "eyJ",
    "eyJaaaaaaaaaaaa.",
    "://",
    "://a:",
    "-----BEGIN ",
    "-----BEGIN A ",
    "ghp_",
    "AKIA",
    "xoxb-",
    "LS0tLS1C",
    "SG.",
    "a.",
    "sk-ant-",
  ];
  for (const part of parts) {
    const text = part.repeat(Math.ceil(400_000 / part.length));
    const began = performance.now();
    secretIn(text);
    expect(performance.now() - began, part).toBeLessThan(1000);
  }
});
