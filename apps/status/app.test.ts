import { isObject } from "@ashlar/model";
import { expect, test } from "vitest";
import { platform } from "../testing/platform.ts";
import { podIn } from "../testing/pods.ts";
import { status } from "./app.ts";

const rendered = (message: string) =>
  status({ host: "status.example.com", images: { nginx: "example.com/nginx:1" }, via: "gateway.edge", message })
    .objects({ ...platform, "gateway.edge": platform.gateway })
    .filter(isObject);

test("two pods behind the gateway that is named, which nobody else may call", () => {
  const objects = rendered("All is well");
  expect(objects.find(({ kind }) => kind === "Route")).toMatchObject({
    spec: { host: "status.example.com", service: "status", port: 8080 },
  });
  expect(objects.find(({ kind }) => kind === "Deployment")).toMatchObject({ spec: { replicas: 2 } });
  expect(objects.find(({ kind }) => kind === "NetworkPolicy")).toMatchObject({ spec: { ingress: [{ from: platform.gateway.clients }] } });
  expect(podIn(objects, "status").container).toMatchObject({
    image: "example.com/nginx:1",
    securityContext: { readOnlyRootFilesystem: true },
  });
});

test("the page says what it is told, and nothing of it is markup", () => {
  const page = JSON.stringify(rendered("Payments are <b>slow</b> & late").find(({ kind }) => kind === "ConfigMap"));
  expect(page).toContain("<p>Payments are &lt;b&gt;slow&lt;/b&gt; &amp; late</p>");
});
