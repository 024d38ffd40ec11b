import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { manifest } from "../testing/manifest.ts";
import { serviceCidrFamilies } from "./service-cidr-families.ts";

test.each(["10.96.0.0/16, '2001:db8::/64'", "10.96.0.0/16"])("%s is right", (content) => {
  expect(judged(serviceCidrFamilies, manifest("networking.k8s.io/v1", "ServiceCIDR", `spec: { cidrs: [${content}] }`))).toEqual([]);
});

test.each([["10.96.0.0/16, 10.97.0.0/16", "/spec/cidrs/1  10.97.0.0/16 is of the same IP family as 10.96.0.0/16"]])(
  "%s",
  (content, problem) => {
    expect(judged(serviceCidrFamilies, manifest("networking.k8s.io/v1", "ServiceCIDR", `spec: { cidrs: [${content}] }`))).toEqual([
      problem,
    ]);
  },
);
