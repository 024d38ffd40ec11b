import { expect, test } from "vitest";
import { smallEnvironment } from "./testing/small-environment.ts";
import { tempRepository } from "./testing/temp-repository.ts";

const repository = () => tempRepository({ "packages/platform/src/example.ts": "", "environments/dev.ts": smallEnvironment("") });

test("a folder with what every brick has, and what is left to do", async () => {
  const { ashlar, read } = repository();
  expect(await ashlar("new", "brick", "gateway/traefik-proxy")).toEqual({
    code: 0,
    err: "",
    out: `packages/platform/src/gateway/traefik-proxy/traefik-proxy.ts  written
packages/platform/src/gateway/traefik-proxy/traefik-proxy.example.ts  written
packages/platform/src/gateway/traefik-proxy/traefik-proxy.test.ts  written
now say what it offers, which \`pnpm types\` asks for: docs/new-brick.md
`,
  });
  expect(read("packages/platform/src/gateway/traefik-proxy/traefik-proxy.ts")).toContain(
    'export const traefikProxy = (values: TraefikProxyValues = {}): Brick<Capabilities["gateway"]> => ({',
  );
  expect(await ashlar("new", "brick", "gateway/traefik-proxy")).toMatchObject({
    code: 2,
    err: expect.stringContaining("is there already"),
  });
});

test.each([
  ["gateway/ingress-nginx", /ingress-nginx .* gets no fixes any more \(2026-03\)(.|\n)*gateway\/nginx-gateway-fabric/],
  ["gateway/Ambassador", /Emissary-ingress/],
  ["gateway/gloo", /end of life \(2026-12-31\)/],
  ["logging/promtail", /logging\/alloy/],
  ["mesh/smi", /Gateway API/],
])("%s is retired: what happened, since when, what takes its place", async (brick, says) => {
  expect(await repository().ashlar("new", "brick", brick)).toMatchObject({ code: 1, out: "", err: expect.stringMatching(says) });
});

test("an environment that imports a retired product is told what became of it", async () => {
  const { ashlar } = tempRepository({
    "environments/dev.ts": smallEnvironment("", {
      imports: 'import { promtail } from "@ashlar/platform/logging/promtail";',
      platform: "logging: promtail()",
    }),
  });
  const { code, err } = await ashlar("render");
  expect(code).toBe(1);
  expect(err).toContain("Promtail gets no support any more, and has left Loki's code (2026-02-28)  does-not-load");
  expect(err).toContain("use logging/alloy, or logging/fluent-bit");
});

test.each(["traefik", "gateway/Traefik", "gateway/../traefik", "gateway/a/b"])("'%s' is no LAYER/NAME", async (operand) => {
  expect(await repository().ashlar("new", "brick", operand)).toMatchObject({ code: 2, err: expect.stringContaining("is not LAYER/NAME") });
});
