import { expect, test } from "vitest";
import { gatewayFor } from "./gateway-api-gateway.ts";

const pem = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
const place = { brick: "nginx", namespace: "nginx-gateway", gateway: "gateway", className: "nginx" };

test("clients of every host must show a certificate of one of the authorities, which lie beside the Gateway", () => {
  expect(gatewayFor({ ...place, clientAuthorities: pem + pem }, [])).toMatchObject([
    {
      kind: "Gateway",
      spec: {
        tls: {
          frontend: {
            default: {
              validation: { caCertificateRefs: [{ group: "", kind: "ConfigMap", name: "client-authorities" }], mode: "AllowValidOnly" },
            },
          },
        },
      },
    },
    { kind: "ConfigMap", metadata: { name: "client-authorities" }, data: { "ca.crt": pem + pem } },
  ]);
});

test("nobody is asked unless they are given", () => {
  expect(JSON.stringify(gatewayFor(place, []))).not.toContain("frontend");
});

test.each(["", "MIIB", pem.replaceAll("CERTIFICATE", "PRIVATE KEY"), `${pem}password: x\n`])("%j is refused, and is nowhere", (text) => {
  const outputs = gatewayFor({ ...place, clientAuthorities: text }, []);
  expect(outputs).toContainEqual(expect.objectContaining({ rule: "client-authorities" }));
  expect(outputs.filter((output) => "kind" in output && output.kind === "ConfigMap")).toEqual([]);
});
