import { fileURLToPath } from "node:url";
import type { CustomKind } from "@ashlar/model";
import { argoCdKinds, evaluateEnvironments } from "@ashlar/render";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Of the kinds that the sample's clusters know, one of a name, those with a schema. */
export const sampleKinds = async (): Promise<readonly CustomKind[]> => {
  const { clusters } = await evaluateEnvironments(root);
  const brought = clusters.flatMap(({ apps }) => apps.flatMap(({ sources }) => sources.flatMap(({ lock }) => lock.brings)));
  const known = [...argoCdKinds, ...brought].filter(({ versions }) =>
    Object.values(versions ?? {}).some(({ schema }) => schema !== undefined),
  );
  return [...new Map(known.map((kind) => [kind.kind, kind])).values()];
};
