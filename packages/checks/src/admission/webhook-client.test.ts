import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { webhook } from "../testing/manifest.ts";
import { webhookClient } from "./webhook-client.ts";

test.each(["url: https://hooks.example.com:8443/check", "service: { name: hook, namespace: shop, path: /check/v1 }"])(
  "%s is right",
  (content) => {
    expect(judged(webhookClient, webhook(`clientConfig: { ${content} }`).replace("clientConfig: { url: https://a.b }, ", ""))).toEqual([]);
  },
);

test.each([
  ["url: http://hooks.example.com", '/webhooks/0/clientConfig/url  "http://hooks.example.com" is not https'],
  ["url: hooks.example.com", '/webhooks/0/clientConfig/url  "hooks.example.com" is not a URL such as https://webhook.example.com/path'],
  ["url: https://a.b/c?d=e", '/webhooks/0/clientConfig/url  "https://a.b/c?d=e" has a query'],
  ["url: https://me@a.b", '/webhooks/0/clientConfig/url  "https://me@a.b" names a user'],
  ['url: "https://a.b#c"', '/webhooks/0/clientConfig/url  "https://a.b#c" has a fragment'],
  ["url: https:///path", '/webhooks/0/clientConfig/url  "https:///path" has no host'],
  ["url: https://a.b:port", '/webhooks/0/clientConfig/url  "https://a.b:port" has a host that is none'],
  ["service: { name: hook, namespace: shop, path: check }", `/webhooks/0/clientConfig/service/path  "check" does not begin with '/'`],
  ["service: { name: hook, namespace: shop, path: /a//b }", '/webhooks/0/clientConfig/service/path  "/a//b" has an empty part'],
  ['service: { name: "", namespace: shop }', "/webhooks/0/clientConfig/service/name  it is empty"],
])("%s", (content, problem) => {
  expect(judged(webhookClient, webhook(`clientConfig: { ${content} }`).replace("clientConfig: { url: https://a.b }, ", ""))).toEqual([
    problem,
  ]);
});
