import type { Problem, Site } from "@ashlar/model";

/**
 * The problem of a brick that only works in clusters of one cloud, or none: for the brick to return among its outputs.
 * @param capability the slot's word: `storage`
 * @param provider where it works: `gke`, `eks`, `aks`
 * @param instead what to choose there, by cloud
 */
export const wrongCloud = (
  { capability, brick, provider, instead = {} }: WrongCloud,
  { site: { cluster, cloud } }: Site,
): readonly Problem[] => {
  if (cloud.provider === provider) return [];
  const other = instead[cloud.provider];
  return [
    {
      rule: "wrong-cloud",
      message: `${capability}: ${brick} works in clusters of ${provider} only, and ${cluster} runs on ${cloud.provider}`,
      remedy: other === undefined ? `Choose a brick for ${cloud.provider}` : `Put ${other} into the slot`,
    },
  ];
};

export interface WrongCloud {
  readonly capability: string;
  readonly brick: string;
  readonly provider: string;
  readonly instead?: Readonly<Record<string, string>>;
}
