import { isRecord, without, withValue } from "../path.ts";
import { type Fault, pickSite, set } from "../scene.ts";
import type { Site } from "../site.ts";
import { pools, type Role } from "../values/pools.ts";

/** What the keys of a map are, by the field. */
const keyRoles: Readonly<Record<string, Role>> = {
  labels: "labelKey",
  matchLabels: "labelKey",
  nodeSelector: "labelKey",
  selector: "labelKey",
  annotations: "annotationKey",
};

const dataKeys: readonly string[] = [
  "a",
  "A.b_c-d",
  "settings.yaml",
  "a/b",
  "",
  "..",
  "a b",
  "ä",
  "x".repeat(253),
  "x".repeat(254),
  ".",
  "..data",
  "...",
  "-",
];
const resourceNames: readonly string[] = [
  "cpu", "memory", "ephemeral-storage", "storage", "pods", "example.com/gpu", "hugepages-2Mi", "hugepages-x", "gpu", "kubernetes.io/x",
  "CPU", "", "requests.cpu", "limits.memory", "count/jobs.batch", "count/", "a b", "attachable-volumes-x", "services.nodeports", "example.com/",
  "requests.example.com/gpu", "limits.example.com/gpu", "requests.hugepages-2Mi",
]; // biome-ignore format: a table

const keysFor = (site: Site): readonly unknown[] => {
  const role = keyRoles[site.field];
  if (role !== undefined) return [...pools[role].good, ...pools[role].bad, ...(pools[role].either ?? [])];
  const values = site.schema.additionalProperties;
  return typeof values === "object" && values.$ref === "resource.Quantity" ? resourceNames : dataKeys;
};

const isMap = ({ value, schema }: Site): boolean => isRecord(value) && typeof schema.additionalProperties === "object";

/** Keys of maps: labels, annotations, data, amounts of resources. */
export const mapFaults: readonly Fault[] = [
  {
    name: "map-key",
    weight: 6,
    make: (scene, random) => {
      const site = pickSite(scene, random, isMap);
      if (site === undefined) return undefined;
      const map = site.value as Readonly<Record<string, unknown>>;
      const value =
        (Object.values(map)[0] ?? (site.schema.additionalProperties as { readonly $ref?: string }).$ref === "resource.Quantity")
          ? "1"
          : "eA==";
      return set(scene, [...site.path, String(random.pick(keysFor(site)))], value);
    },
  },
  {
    name: "renamed-key",
    weight: 4,
    make: (scene, random) => {
      const site = pickSite(scene, random, (each) => isMap(each) && Object.keys(each.value as object).length > 0);
      if (site === undefined) return undefined;
      const map = site.value as Readonly<Record<string, unknown>>;
      const [old, key] = [random.pick(Object.keys(map)), String(random.pick(keysFor(site)))];
      const object = withValue(without(scene.object, [...site.path, old]), [...site.path, key], map[old]);
      return { ...set(scene, [...site.path, key], map[old]), object, what: `key '${old}' is now '${key.slice(0, 60)}'` };
    },
  },
];
