import { kubernetes, kubernetesVersions } from "@ashlar/schemas";
import { expect, test } from "vitest";
import { kindOf } from "./corpus/base-object.ts";
import { ourVerdict } from "./our-verdict.ts";
import { readBases } from "./read-bases.ts";

const bases = readBases();
const minor = (version: string): number => Number(version.slice(2));

// Real servers accept each of them: `pnpm agreement` asks before anything else.
test.each(kubernetesVersions())("every base object is accepted in %s, where that version has it", (version) => {
  const served = bases.filter(({ object, from }) => kubernetes(version).kinds.has(kindOf(object)) && minor(from) <= minor(version));
  expect(served.length).toBeGreaterThan(150);
  expect(new Set(served.map(({ object }) => kindOf(object))).size).toBeGreaterThanOrEqual(50);
  const refused = served.flatMap(({ id, object }) =>
    ourVerdict(object, version).problems.map(({ rule, pointer }) => `${id} ${rule} ${pointer}`),
  );
  expect(refused).toEqual([]);
});
