const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const known = new Map<string, RegExp>();

const namesOf = (cluster: string): RegExp => {
  const found =
    known.get(cluster) ?? new RegExp(`(?<![\\w.-])${escaped(cluster)}-(?=[a-z0-9])|(?<=clusters/)${escaped(cluster)}(?=/)`, "g");
  known.set(cluster, found);
  return found;
};

/**
 * A text without what names its cluster: Applications are called `<cluster>-<app>` and read `clusters/<cluster>/`, and yet the same becomes of
 * `dev-shop` and of `prod-eu-shop`: of `*-shop`.
 */
export const acrossClusters = (text: string, cluster: string): string =>
  text.includes(cluster) ? text.replace(namesOf(cluster), (name) => (name === cluster ? "*" : "*-")) : text;
