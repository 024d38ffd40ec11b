import { join } from "node:path";
import { expect, test } from "vitest";
import { promotedRepository } from "../testing/promoted-repository.ts";
import { decidingFiles } from "./deciding-files.ts";

test("policies and CRDs are found with whatever app they lie, and nothing else", async () => {
  const { root, commit } = promotedRepository();
  const found = [
    "clusters/dev/apps/rules/validatingadmissionpolicy.admissionregistration.k8s.io-a.yaml",
    "clusters/dev/apps/rules/validatingadmissionpolicybinding-a.yaml",
    "clusters/dev/apps/deep/er/mutatingadmissionpolicy-b.yaml",
    "clusters/prod-eu/apps/hooks/mutatingwebhookconfiguration.admissionregistration.k8s.io-c.yaml",
    "clusters/prod-eu/apps/kinds/customresourcedefinition.apiextensions.k8s.io-stores.example.com.yaml",
  ];
  const others = ["clusters/dev/apps/rules/configmap-validatingadmissionpolicy.yaml", "elsewhere/validatingadmissionpolicy-d.yaml"];
  const files = [...found, ...others].flatMap((path) => [path, `below/${path}`]);
  const id = commit("files", Object.fromEntries(files.map((path) => [path, path])));
  expect([...(await decidingFiles(root, id)).keys()].sort()).toEqual([...found].sort());
  expect([...(await decidingFiles(join(root, "below"), id)).keys()].sort()).toEqual([...found].sort());
  expect([...(await decidingFiles(root, id, "prod-eu")).keys()].sort()).toEqual(found.filter((path) => path.includes("/prod-eu/")));
});
