import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { workload } from "../../testing/web.ts";

const asking = (cpu: string, memory: string): string =>
  workload({ container: `resources: { requests: { cpu: ${cpu}, memory: ${memory} }, limits: { memory: ${memory} } }` });
const resources = "spec.template.spec.containers[web].resources";

test("more of it is routine, much more and less are not", () => {
  expect(judged(asking("100m", "128Mi"), asking("200m", "128Mi"))).toEqual([
    `ROUTINE resources-up Deployment shop/web: ${resources}.requests.cpu`,
  ]);
  expect(judged(asking("100m", "128Mi"), asking("2", "128Mi"))).toEqual([
    `RESTART pod-template Deployment shop/web: ${resources}.requests.cpu`,
  ]);
  expect(judged(asking("200m", "128Mi"), asking("100m", "128Mi")).join()).not.toContain("ROUTINE");
});
