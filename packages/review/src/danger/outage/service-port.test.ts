import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { service, workload } from "../../testing/web.ts";

const listening = (ports: string): string => workload({ container: `ports: [${ports}]` });
const leading = (ports: string): string => service(`selector: { app: web }, ports: [${ports}]`);
const told = (before: string, after: string): readonly string[] => judged(before, after).filter((line) => line.includes("Service"));

test("a port that goes is told, one of metrics is not", () => {
  const ports = "{ name: http, port: 80 }, { name: metrics, port: 9090 }";
  expect(told(leading(ports), leading("{ name: http, port: 8080 }, { name: metrics, port: 9090 }"))).toEqual([
    "OUTAGE service-port Service shop/web: spec.ports[80/TCP]",
    "CONFIG changed Service shop/web: spec.ports[8080/TCP]",
  ]);
  expect(told(leading(ports), leading("{ name: http, port: 80 }"))).toEqual(["CONFIG changed Service shop/web: spec.ports[9090/TCP]"]);
});

test("a target that moves with its pods is too early for those that run", () => {
  expect(
    told(
      listening("{ containerPort: 8080 }") + leading("{ port: 80, targetPort: 8080 }"),
      listening("{ containerPort: 9000 }") + leading("{ port: 80, targetPort: 9000 }"),
    ),
  ).toEqual(["OUTAGE service-port Service shop/web: spec.ports[80/TCP].targetPort"]);
});

test("the name of the same port changes nothing, and another port that pods listen on is there", () => {
  const pods = listening("{ name: http, containerPort: 8080 }, { containerPort: 9000 }");
  const before = pods + leading("{ port: 80, targetPort: 8080 }");
  const changed = ["CONFIG changed Service shop/web: spec.ports[80/TCP].targetPort"];
  expect(told(before, pods + leading("{ port: 80, targetPort: http }"))).toEqual(changed);
  expect(told(before, pods + leading("{ port: 80, targetPort: 9000 }"))).toEqual(changed);
});
