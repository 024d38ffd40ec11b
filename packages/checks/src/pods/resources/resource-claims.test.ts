import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podWith } from "../../testing/pods.ts";
import { resourceClaims } from "./resource-claims.ts";

test.each([podWith("resources: { claims: [{ name: gpu }] }", "resourceClaims: [{ name: gpu, resourceClaimName: a }]")])(
  "%s",
  (manifest) => {
    expect(judged(resourceClaims, manifest)).toEqual([]);
  },
);

test.each([[podWith("resources: { claims: [{ name: gpu }] }"), "/spec/containers/0/resources/claims/0/name  the pod has no claim 'gpu'"]])(
  "%s",
  (manifest, problem) => {
    expect(judged(resourceClaims, manifest)).toEqual([problem]);
  },
);

test.each<[string, string, string[]]>([["1.33", podWith("resources: { claims: [{ name: gpu }] }"), []]])(
  "%s %s",
  (version, manifest, problems) => {
    expect(judged(resourceClaims, manifest, version)).toEqual(problems);
  },
);
