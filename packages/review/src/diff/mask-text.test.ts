import { expect, test } from "vitest";
import { HIDDEN, maskedText } from "./mask-text.ts";

test.each([
  ["user=shop\npassword=hunter2 x\nport=1", `user=shop\npassword=${HIDDEN}\nport=1`],
  ['{"user": "shop", "apiKey": "hunter2hunter", "port": 1}', `{"user": "shop", "apiKey": "${HIDDEN}", "port": 1}`],
  ["db:\n  password: |\n    hunter2\n    more\n  port: 1", `db:\n  password: ${HIDDEN}\n  port: 1`],
  ["--user=shop --db-password=hunter2", `--user=shop --db-password=${HIDDEN}`],
  ["<password>hunter2</password>", `<password>${HIDDEN}`],
  [`a: b\nurl: https://shop:hunter2@db/x\nc: d`, `a: b\n${HIDDEN}\nc: d`],
  ["-----BEGIN RSA PRIVATE KEY-----\nabc", HIDDEN],
])("%j", (text, shown) => {
  expect(maskedText(text)).toBe(shown);
});

test.each(["password=$(DB_PASSWORD)", "password_file: /run/secrets/db", "token: <token>", "monkey: banana", "secretName: web-tls"])(
  "%s stays",
  (text) => {
    expect(maskedText(text)).toBe(text);
  },
);

test("takes time in proportion to the text", () => {
  const text = `${"a".repeat(50_000)}${"password=x ".repeat(10_000)}`;
  const start = performance.now();
  expect(maskedText(text)).toContain(HIDDEN);
  expect(performance.now() - start).toBeLessThan(1000);
});
