import { expect, test } from "vitest";
import { containerOf } from "./testing/pod-of.ts";
import { type WebServiceValues, webService } from "./web-service.ts";

const probesOf = (probes: WebServiceValues["probes"]) => {
  const objects = webService({ name: "web", image: "example.com/web:1", port: 8080, replicas: 1, cpu: "100m", memory: "64Mi", probes });
  const { startupProbe: startup, readinessProbe: readiness, livenessProbe: liveness } = containerOf(objects);
  return { startup, readiness, liveness };
};

const often = { periodSeconds: 5, timeoutSeconds: 2, failureThreshold: 3 };
const seldom = { periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 6 };
const atFirst = { periodSeconds: 2, timeoutSeconds: 5, failureThreshold: 60 };

test("a path is asked for on the main port; the start is asked what life is asked", () => {
  expect(probesOf({ readiness: "/ready", liveness: "/live" })).toStrictEqual({
    startup: { httpGet: { path: "/live", port: "http" }, ...atFirst },
    readiness: { httpGet: { path: "/ready", port: "http" }, ...often },
    liveness: { httpGet: { path: "/live", port: "http" }, ...seldom },
  });
});

test("timings alone keep the question", () => {
  expect(probesOf({ readiness: { periodSeconds: 1 }, startup: { failureThreshold: 300 } })).toStrictEqual({
    startup: { tcpSocket: { port: "http" }, ...atFirst, failureThreshold: 300 },
    readiness: { httpGet: { path: "/", port: "http" }, ...often, periodSeconds: 1 },
    liveness: { tcpSocket: { port: "http" }, ...seldom },
  });
});

test("another question replaces the standard one and keeps the timings", () => {
  expect(probesOf({ liveness: { exec: { command: ["live"] }, timeoutSeconds: 1 } }).liveness).toStrictEqual({
    exec: { command: ["live"] },
    ...seldom,
    timeoutSeconds: 1,
  });
});

test("without a liveness probe there is nothing to hold off at the start", () => {
  expect(probesOf({ liveness: "none" })).toStrictEqual({
    startup: undefined,
    readiness: { httpGet: { path: "/", port: "http" }, ...often },
    liveness: undefined,
  });
  expect(probesOf({ liveness: "none", startup: "/started" }).startup).toStrictEqual({
    httpGet: { path: "/started", port: "http" },
    ...atFirst,
  });
  expect(probesOf({ startup: "none" }).startup).toBeUndefined();
});
