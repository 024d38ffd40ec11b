import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { deployment } from "../../testing/workloads.ts";
import { plainSecretInEnvironment } from "./plain-secret-in-environment.ts";

const pod = (env: string): string => deployment(`containers: [{ name: web, image: web, env: [${env}] }]`);
const referred = "{ name: DB_PASSWORD, valueFrom: { secretKeyRef: { name: db, key: password } } }";

test("a value in place of a Secret", () => {
  const plain = pod("{ name: DB_PASSWORD, value: hunter2hunter }");
  expect(messagesOf(plainSecretInEnvironment, pod(referred), plain)).toEqual([
    "Deployment shop/web has the value of DB_PASSWORD written in git instead of in Secret db",
  ]);
  expect(judged(pod(referred), plain)).toEqual([
    "SECURITY plain-secret-in-environment Deployment shop/web: spec.template.spec.containers[web].env[DB_PASSWORD].valueFrom, spec.template.spec.containers[web].env[DB_PASSWORD].value",
  ]);
});

test.each([
  ["a path", pod(referred), pod("{ name: DB_PASSWORD_FILE, value: /secrets/db }")],
  ["the name of an object", pod(referred), pod("{ name: APP_SECRET, value: shop-credentials }")],
  ["the other way round", pod("{ name: DB_PASSWORD, value: hunter2hunter }"), pod(referred)],
  ["as before", pod("{ name: DB_PASSWORD, value: hunter2hunter }"), pod("{ name: DB_PASSWORD, value: hunter3hunter }")],
])("%s", (_, before, after) => {
  expect(messagesOf(plainSecretInEnvironment, before, after)).toEqual([]);
});
