import { isRecord } from "../path.ts";
import { type Fault, pickSite, set } from "../scene.ts";
import type { Site } from "../site.ts";

/** One value of each type of JSON, and what people take for another. */
const others: readonly unknown[] = ["text", "1", "true", "", 1, 0, 1.5, true, false, [], ["x"], {}, { a: "b" }, [{}], "null", "[]"];

const typeOf = (value: unknown): string => (Array.isArray(value) ? "array" : value === null ? "null" : typeof value);

const isText = ({ value, schema }: Site): boolean => typeof value === "string" && schema.type === "string";

const isFilled = ({ value }: Site): boolean =>
  (Array.isArray(value) && value.length > 0) || (isRecord(value) && Object.keys(value).length > 0);

/** Values of another type than the schema says, and values that are nothing. */
export const typeFaults: readonly Fault[] = [
  {
    name: "wrong-type",
    weight: 7,
    make: (scene, random) => {
      const site = pickSite(scene, random, () => true);
      if (site === undefined) return undefined;
      return set(scene, site.path, random.pick(others.filter((other) => typeOf(other) !== typeOf(site.value))));
    },
  },
  {
    name: "null-value",
    weight: 4,
    make: (scene, random) => {
      const site = pickSite(scene, random, ({ place }) => place === "field");
      return site && set(scene, site.path, null);
    },
  },
  {
    name: "null-item",
    weight: 2,
    make: (scene, random) => {
      const site = pickSite(scene, random, ({ place }) => place !== "field");
      return site && set(scene, site.path, null);
    },
  },
  {
    name: "empty-text",
    weight: 4,
    make: (scene, random) => {
      const site = pickSite(scene, random, isText);
      return site && set(scene, site.path, "");
    },
  },
  {
    name: "empty-collection",
    weight: 5,
    make: (scene, random) => {
      const site = pickSite(scene, random, isFilled);
      return site && set(scene, site.path, Array.isArray(site.value) ? [] : {});
    },
  },
];
