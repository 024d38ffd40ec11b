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
  text.replace(namesOf(cluster), (name) => (name === cluster ? "*" : "*-"));

/** The same of all texts of plain data. */
export const dataAcrossClusters = <Data>(data: Data, cluster: string): Data =>
  JSON.parse(JSON.stringify(data), (_, value: unknown) => (typeof value === "string" ? acrossClusters(value, cluster) : value)) as Data;
