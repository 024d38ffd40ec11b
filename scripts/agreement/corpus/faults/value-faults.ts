import { type Fault, pickSite, set } from "../scene.ts";
import type { Site } from "../site.ts";
import { pools, type Role } from "../values/pools.ts";
import { roleOf } from "../values/role-of.ts";

/** Names of things are changed where other faults see to what they refer to. */
const isIdentity = ({ path }: Site): boolean => path[0] === "metadata" && path.length === 2;

const withRole =
  (roles: readonly Role[]) =>
  (site: Site): boolean => {
    const role = roleOf(site);
    return role !== undefined && roles.includes(role) && !isIdentity(site) && site.path.length > 1;
  };

/** Sets a field of one sort to a value of that sort, in half of the cases to one that a person would write. */
const ofSort = (name: string, weight: number, roles: readonly Role[], goodShare = 0.5): Fault => {
  const fits = withRole(roles);
  return {
    name,
    weight,
    make: (scene, random) => {
      const site = pickSite(scene, random, fits);
      const role = site && roleOf(site);
      if (site === undefined || role === undefined) return undefined;
      const { good, bad, either = [] } = pools[role];
      const odd = [...bad, ...either];
      const values = random.chance(goodShare) || odd.length === 0 ? good : odd;
      return values.length === 0 ? undefined : set(scene, site.path, random.pick(values));
    },
  };
};

const isListed = ({ schema }: Site): boolean => schema.enum !== undefined;

/** Values of the right type that are right or wrong for their field. */
export const valueFaults: readonly Fault[] = [
  ofSort("number", 8, ["count", "mode", "decimal"]),
  ofSort("port", 6, ["port", "portOrName", "portName"]),
  ofSort("quantity", 7, ["quantity"], 0.3),
  ofSort("percentage", 4, ["countOrShare"]),
  ofSort("name", 10, ["name"]),
  ofSort("qualified-name", 4, ["qualifiedName", "domainPrefixed"]),
  ofSort("label-key-or-value", 6, ["labelKey", "labelValue"]),
  ofSort("environment-name", 3, ["environmentName"], 0.3),
  ofSort("address", 5, ["ip", "cidr"], 0.4),
  ofSort("host", 5, ["host"]),
  ofSort("path-or-url", 7, ["absolutePath", "relativePath", "url"]),
  ofSort("image", 3, ["image"]),
  ofSort("schedule", 3, ["schedule", "timeZone"], 0.3),
  ofSort("time", 3, ["time"], 0.3),
  ofSort("base64", 3, ["base64"], 0.3),
  ofSort("expression", 5, ["cel", "pattern", "jsonPath", "wholeFieldPath", "resourceField"]),
  ofSort("api-word", 7, ["apiGroup", "apiVersion", "kind", "resource", "verb", "nonResourceUrl", "version", "scope"]),
  ofSort("word", 5, [
    "signer",
    "capability",
    "sysctl",
    "windowsUser",
    "iqn",
    "uid",
    "medium",
    "listType",
    "format",
    "schemaType",
    "indexes",
    "distribution",
  ]),
  ofSort("text", 5, ["free"]),
  {
    name: "bad-word",
    weight: 3,
    make: (scene, random) => {
      const site = pickSite(scene, random, isListed);
      if (site === undefined) return undefined;
      const value = String(site.value);
      return set(scene, site.path, random.pick([value.toLowerCase(), value.toUpperCase(), `${value}s`, "Sometimes", "", `${value} `]));
    },
  },
  {
    name: "other-word",
    weight: 10,
    make: (scene, random) => {
      const site = pickSite(scene, random, isListed);
      return site && set(scene, site.path, random.pick(site.schema.enum ?? []));
    },
  },
  {
    name: "other-boolean",
    weight: 5,
    make: (scene, random) => {
      const site = pickSite(scene, random, ({ value }) => typeof value === "boolean");
      return site && set(scene, site.path, !site.value);
    },
  },
];
