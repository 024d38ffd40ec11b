import { expect, test } from "vitest";
import { gatewayApiProblems } from "./gateway-api-version.ts";

const offered = (version: `${number}.${number}`) => gatewayApiProblems("kong", "1.5", { version, channel: "standard" });

test("the version that it was built for fits", () => {
  expect(offered("1.5")).toEqual([]);
});

test("an older one, or another major, is an error", () => {
  expect(offered("1.4")).toEqual([
    {
      rule: "gateway-api-version",
      severity: "error",
      app: "kong",
      message: "kong needs Gateway API 1.5, and this cluster has 1.4",
      remedy: `Use gatewayApiCrds({ version: "1.5" }) under 'gatewayApi', or another version of kong`,
    },
  ]);
  expect(offered("2.5")).toMatchObject([{ severity: "error", message: "kong needs Gateway API 1.5, and this cluster has 2.5" }]);
});

test("a newer one is a warning, also past 1.9", () => {
  expect(offered("1.10")).toMatchObject([
    { severity: "warning", message: "kong was built for Gateway API 1.5, and this cluster has 1.10, with which it was not tested" },
  ]);
});

test("who runs it with a newer one on purpose says so once, and is not warned", () => {
  const platform = { version: "1.6", channel: "standard", untested: ["kong"] } as const;
  expect(gatewayApiProblems("kong", "1.5", platform)).toEqual([]);
  expect(gatewayApiProblems("linkerd", "1.5", platform)).toMatchObject([{ severity: "warning" }]);
  expect(gatewayApiProblems("kong", "1.7", platform)).toMatchObject([{ severity: "error" }]);
});
